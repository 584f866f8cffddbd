// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import static nl.zaakregie.stuf.Namen.ENTITEITTYPE;
import static nl.zaakregie.stuf.Namen.FUNCTIE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.document.DocumentStore.Stored;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Systeem;
import org.springframework.stereotype.Component;

/** geefZaakdocumentbewerken and cancelCheckout: documents out and back without a change (ZDS 4.2.3, 4.2.8; E-24, E-62). */
@Component
class Documentsloten implements Servicehandler {
    private final DocumentStore store;
    private final Documentantwoord antwoord;
    private final Documentinstellingen settings;
    private final Slotregels regels;

    Documentsloten(DocumentStore store, Documentantwoord antwoord, Documentinstellingen settings) {
        this.store = store;
        this.antwoord = antwoord;
        this.settings = settings;
        this.regels = new Slotregels(settings);
    }

    /** The system that sent a message, without the user within it. */
    static String systeem(Verzoek verzoek) {
        Systeem zender = verzoek.stuurgegevens().zender();
        return zender == null ? "" : zender.identity().display();
    }

    @Override
    public Rol rol() {
        return Rol.ZAAKSYSTEEM;
    }

    @Override
    public Set<Service> services() {
        return EnumSet.of(Service.GEEF_ZAAKDOCUMENT_BEWERKEN, Service.CANCEL_CHECKOUT);
    }

    @Override
    public Uitkomst handle(Verzoek verzoek) {
        boolean out = verzoek.service() == Service.GEEF_ZAAKDOCUMENT_BEWERKEN;
        String identificatie = (out
                        ? verzoek.bericht().value(zkn("edcLv01"), zkn("gelijk"), zkn("identificatie"))
                        : verzoek.bericht().value(zkn("document"), zkn("identificatie")))
                .orElse("");
        Optional<Stored> document = store.lock(identificatie);
        if (document.isEmpty()) {
            return Uitkomst.Geweigerd.of(Foutcode.STUF064, "Het document " + identificatie + " is niet bekend");
        }
        return out ? checkOut(verzoek, document.get()) : cancel(verzoek, document.get());
    }

    private Uitkomst checkOut(Verzoek verzoek, Stored document) {
        Systeem zender = verzoek.stuurgegevens().zender();
        if (!antwoord.mayEdit(zender)) {
            return Uitkomst.Geweigerd.of(
                    Foutcode.STUF052, "Dit systeem mag niet alles zien wat nodig is om het document te bewerken");
        }
        Optional<String> refusal = regels.refuseCheckOut(document, verzoek.ontvangen());
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        Documentslot slot = new Documentslot(
                UUID.randomUUID().toString(),
                systeem(verzoek),
                zender == null ? "" : zender.gebruiker(),
                verzoek.ontvangen(),
                verzoek.ontvangen().plus(settings.slotduur()));
        store.setSlot(document.id(), slot);
        StufElement parameters = StufElement.builder(zkn("parameters"))
                .add(zkn("checkedOutId"), slot.checkedOutId())
                .add(zkn("checkedOutBy"), slot.checkedOutBy())
                .build();
        StufElement answer = StufElement.builder(zkn("edcLa01"))
                .attribute(ENTITEITTYPE, "EDC")
                .attribute(FUNCTIE, "antwoord")
                .add(StufElement.of(zkn("parameters"), ""))
                .add(StufElement.of(zkn("antwoord"), antwoord.forEditing(document.document(), zender)))
                .build();
        return new Uitkomst.Beantwoord(zkn("geefZaakdocumentbewerken_Du02"), List.of(parameters, answer));
    }

    private Uitkomst cancel(Verzoek verzoek, Stored document) {
        String checkedOutId =
                verzoek.bericht().value(zkn("parameters"), zkn("checkedOutId")).orElse("");
        Optional<String> refusal = regels.refuseHolder(document.slot(), checkedOutId, systeem(verzoek));
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        store.removeSlot(document.id());
        return new Uitkomst.Bevestigd(List.of());
    }

    private static Uitkomst refuse(String reason) {
        return Uitkomst.Geweigerd.of(Foutcode.STUF058, "BR-21: " + reason);
    }
}
