// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.jspecify.annotations.Nullable;

/**
 * Collects what may be said of any new zaak. What must be said stands in the factory methods of {@link NieuweZaak}. Not
 * safe for use by several threads.
 *
 * @param <B> the builder itself
 */
public abstract sealed class ZaakBuilder<B extends ZaakBuilder<B>>
        permits GezinsplanBuilder, LevensdomeinplanBuilder, DeelplanBuilder, GewoneZaakBuilder {
    private final Zaakidentificatie identificatie;
    private final LocalDate startdatum;
    private final List<StufElement> relaties = new ArrayList<>();
    private final List<Kenmerk> kenmerken = new ArrayList<>();
    private final Map<String, @Nullable String> waarden = new LinkedHashMap<>();
    private final Map<String, String> extraElementen = new LinkedHashMap<>();
    private final Set<Bsn> clients = new HashSet<>();
    private final Set<Bsn> belanghebbenden = new HashSet<>();
    private Zaaktypeverwijzing zaaktype;
    private @Nullable Initiator initiator;

    ZaakBuilder(Zaakidentificatie identificatie, LocalDate startdatum, Zaaktypeverwijzing zaaktype) {
        this.identificatie = identificatie;
        this.startdatum = startdatum;
        this.zaaktype = zaaktype;
        waarden.put("startdatum", Elementen.text(startdatum));
    }

    abstract B self();

    final void initiator(Initiator newInitiator) {
        initiator = newInitiator;
    }

    final void changeZaaktype(Zaaktypeverwijzing newZaaktype) {
        zaaktype = newZaaktype;
    }

    final void gerelateerdeZaak(Zaakverwijzing zaak) {
        relaties.add(zaak.toElement(Verwerkingssoort.T));
    }

    /** One more client; a belanghebbende cannot be one (BR-06, BR-08). */
    public B client(Client client) {
        if (belanghebbenden.contains(client.bsn()) || !clients.add(client.bsn())) {
            throw new IllegalArgumentException("The client is a client or belanghebbende of the zaak already");
        }
        relaties.add(client.toElement(Verwerkingssoort.T));
        return self();
    }

    /** One more belanghebbende; a client cannot be one (BR-08). */
    public B belanghebbende(Belanghebbende belanghebbende) {
        Bsn bsn = belanghebbende.bsn();
        if (bsn != null && (clients.contains(bsn) || !belanghebbenden.add(bsn))) {
            throw new IllegalArgumentException("The belanghebbende is a client or belanghebbende of the zaak already");
        }
        relaties.add(belanghebbende.toElement(Verwerkingssoort.T));
        return self();
    }

    /** One more uitvoerende (BR-09). */
    public B uitvoerende(Uitvoerende uitvoerende) {
        StufElement relatie = uitvoerende.toElement(Verwerkingssoort.T);
        if (relaties.stream().anyMatch(r -> Relaties.sameParty(r, relatie))) {
            throw new IllegalArgumentException("The uitvoerende carries out the zaak already");
        }
        relaties.add(relatie);
        return self();
    }

    /** A status that the zaak has from the start; without one the receiver may set the first of the zaaktype (E-49). */
    public B status(Statuszetting status) {
        relaties.add(status.toElement());
        return self();
    }

    /** What the zaak is about in short, at most 80 characters. */
    public B omschrijving(String omschrijving) {
        return text("omschrijving", omschrijving, 80);
    }

    /** What the zaak is about, at most 1000 characters. */
    public B toelichting(String toelichting) {
        return text("toelichting", toelichting, 1000);
    }

    /** A number under which another registration knows the zaak. */
    public B kenmerk(Kenmerk kenmerk) {
        kenmerken.add(kenmerk);
        return self();
    }

    /** The day on which the zaak was registered; without it the startdatum. */
    public B registratiedatum(LocalDate datum) {
        return datum("registratiedatum", datum);
    }

    /** The day on which the zaak was or will be published. */
    public B publicatiedatum(LocalDate datum) {
        return datum("publicatiedatum", datum);
    }

    /** The day on which the zaak should be done. */
    public B einddatumGepland(LocalDate datum) {
        return datum("einddatumGepland", datum);
    }

    /** The day on which the zaak must be done by law. */
    public B uiterlijkeEinddatum(LocalDate datum) {
        return datum("uiterlijkeEinddatum", datum);
    }

    /**
     * An element that no model names, agreed with the receiver.
     *
     * @param naam   its name, at most 80 characters
     * @param waarde plain text
     */
    public B extraElement(String naam, String waarde) {
        extraElementen.put(naam, waarde);
        return self();
    }

    /**
     * The same on the initiator; some receivers want contact data there.
     *
     * @throws IllegalStateException when the zaak has no initiator
     */
    public B extraElementOfInitiator(String naam, String waarde) {
        if (initiator == null) {
            throw new IllegalStateException("The zaak has no initiator");
        }
        initiator.extraElement(naam, waarde);
        return self();
    }

    private B text(String element, String value, int maximum) {
        waarden.put(element, Teksten.optional(element, value, maximum));
        return self();
    }

    private B datum(String element, LocalDate datum) {
        waarden.put(element, Elementen.text(datum));
        return self();
    }

    /** The zaak; the builder may go on and make another. */
    public NieuweZaak build() {
        waarden.putIfAbsent("registratiedatum", Elementen.text(startdatum));
        StufElement.Builder builder = StufElement.builder(OBJECT)
                .entiteit("ZAK", Verwerkingssoort.T)
                .add(zkn("identificatie"), identificatie.value());
        waarden.forEach((name, value) -> builder.add(zkn(name), value));
        kenmerken.forEach(kenmerk -> builder.add(kenmerk.toElement()));
        // the plans are related zaken, no hoofdzaak and deelzaak (E-48)
        builder.add(zkn("zaakniveau"), "1").add(zkn("deelzakenIndicatie"), "N");
        if (!extraElementen.isEmpty()) {
            builder.add(Elementen.extraElementen(extraElementen));
        }
        builder.add(zaaktype.toElement(Verwerkingssoort.T)).addAll(relaties);
        if (initiator != null) {
            builder.add(initiator.toElement(Verwerkingssoort.T));
        }
        return new NieuweZaak(identificatie, Zaakmodel.ordered(builder.build()));
    }
}
