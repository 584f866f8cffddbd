// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.servicebus;

import static nl.zaakregie.stuf.Namen.stuf;

import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Doorgeefverzoek;
import nl.zaakregie.servicebus.Doorgiften.Doorgifte;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.verzending.Adresboek;
import nl.zaakregie.verzending.Aflevering;
import nl.zaakregie.verzending.Gevolg;
import nl.zaakregie.verzending.Stempel;
import nl.zaakregie.verzending.Uitbox;
import nl.zaakregie.verzending.Wisseling;
import nl.zaakregie.verzending.Zending;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Soapversie;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectMapper;

/**
 * Messages that are kept and delivered later. Of what the destination then says, a Bv03 is never passed on (ERR0363); a
 * refusal goes to the sender as a Fo03 of its own.
 */
@Component
class Bewaarpost implements Gevolg {
    private static final Logger LOG = LoggerFactory.getLogger(Bewaarpost.class);
    static final String TOO_BIG =
            "Dit bericht is te groot om te bewaren; bied het opnieuw aan als de bestemming bereikbaar is";

    /** Larger messages are only passed on while their sender waits. */
    private static final long MOST_KEPT = 32L * 1024 * 1024;

    private static final String NAAM = "servicebus-bewaard";
    private static final String ROL = Rol.SERVICEBUS.naam();

    private final Uitbox uitbox;
    private final Adresboek addresses;
    private final Stempel stempel;
    private final Doorgiften doorgiften;
    private final Triggermaker triggers;
    private final TransactionTemplate transaction;
    private final ObjectMapper json = new ObjectMapper();

    Bewaarpost(
            Uitbox uitbox,
            Adresboek addresses,
            Stempel stempel,
            Doorgiften doorgiften,
            Triggermaker triggers,
            TransactionTemplate transaction) {
        this.uitbox = uitbox;
        this.addresses = addresses;
        this.stempel = stempel;
        this.doorgiften = doorgiften;
        this.triggers = triggers;
        this.transaction = transaction;
    }

    /**
     * What comes back when the message ended.
     *
     * @param doorgifte row that waits for its trigger, if any
     * @param zender    whom to tell of a refusal; null: nobody, because the sender knows that it must offer it again
     */
    record Context(
            @Nullable UUID doorgifte,
            @Nullable Systeem zender,
            @Nullable Systeem ontvanger,
            String referentienummer) {}

    /** Whether a message is small enough to be kept. */
    static boolean fits(Doorgeefverzoek verzoek) {
        return verzoek.ruw().size() <= MOST_KEPT;
    }

    /** Keeps a message that leads to no trigger. */
    void keepAlone(Doorgeefverzoek verzoek, String bestemming) {
        transaction.executeWithoutResult(status -> keep(verzoek, Optional.empty(), "", bestemming));
    }

    /** Keeps a message, in the transaction of the caller. */
    void keep(Doorgeefverzoek verzoek, Optional<UUID> doorgifte, String zaak, String bestemming) {
        Stuurgegevens head = verzoek.kop();
        Context context = new Context(doorgifte.orElse(null), head.zender(), head.ontvanger(), head.referentienummer());
        uitbox.enqueue(new Zending(
                bestemming,
                ROL,
                verzoek.service().map(Service::label).orElse(verzoek.bericht().localName()),
                verzoek.soapAction().replace("\"", ""),
                verzoek.service().map(Service::portsoort).orElse(verzoek.portsoort()),
                verzoek.ruw().contentType(),
                zaak.isEmpty() ? Berichtzaak.of(verzoek.bericht()) : zaak,
                head.referentienummer(),
                verzoek.ruw().bytes(),
                true,
                NAAM,
                json.writeValueAsString(context),
                Optional.of(verzoek.berichtId())));
    }

    /** Offers a message again of which is not known what became of it, in the transaction of the caller. */
    void offerAgain(Doorgifte lost, byte[] bericht) {
        Service service = Service.valueOf(lost.service());
        uitbox.enqueue(new Zending(
                lost.bestemming(),
                ROL,
                service.label(),
                lost.soapAction().replace("\"", ""),
                service.portsoort(),
                lost.contentType(),
                lost.inhoud().zaken().isEmpty()
                        ? lost.inhoud().document()
                        : lost.inhoud().zaken().getFirst().zaak(),
                lost.inhoud().herkomst().referentienummer(),
                bericht,
                false,
                NAAM,
                json.writeValueAsString(new Context(lost.id(), null, null, "")),
                Optional.of(lost.id())));
    }

    @Override
    public String naam() {
        return NAAM;
    }

    /** It is the message of another system. */
    @Override
    public boolean isRenewable() {
        return false;
    }

    @Override
    public void after(Aflevering aflevering) {
        Context context = json.readValue(aflevering.context(), Context.class);
        switch (aflevering.afloop()) {
            case Aflevering.Afgeleverd delivered -> accepted(context, delivered.antwoord());
            case Aflevering.Geweigerd refusal ->
                refused(context, refusal.code(), refusal.omschrijving(), refusal.details());
            case Aflevering.Opgegeven givenUp ->
                refused(
                        context,
                        Foutcode.STUF046.code(),
                        Foutcode.STUF046.omschrijving(),
                        "Niet afgeleverd: " + givenUp.oorzaak());
        }
    }

    private void accepted(Context context, StufElement answer) {
        if (context.doorgifte() == null) {
            return;
        }
        byte[] envelop = BerichtWriter.writeEnvelope(Soapversie.SOAP11, answer);
        Wisseling exchange = Wisseling.accepted(answer, "text/xml;charset=utf-8", envelop);
        doorgiften.find(context.doorgifte()).ifPresent(d -> {
            if (doorgiften.accept(d.id(), exchange)) {
                triggers.trigger(d.inhoud(), d.bestemming());
            }
        });
    }

    private void refused(Context context, String code, String omschrijving, String details) {
        if (context.doorgifte() != null) {
            doorgiften.forget(context.doorgifte());
        }
        Systeem zender = context.zender();
        if (zender == null) {
            return;
        }
        Optional<String> naam = addresses.findNaam(zender.identity());
        if (naam.isEmpty()) {
            LOG.warn("De afzender van een geweigerd bericht heeft geen adres voor een Fo03");
            return;
        }
        Systeem from = context.ontvanger() == null ? addresses.getSysteem(ROL) : context.ontvanger();
        Stuurgegevens head = stempel.late(Berichtcode.Fo03, from, zender, context.referentienummer(), "");
        uitbox.enqueue(Zending.of(
                naam.get(),
                ROL,
                Berichtcode.Fo03.name(),
                Namen.STUF + "/Fo03",
                Portsoort.OntvangAsynchroon,
                "",
                fault(head, code, omschrijving, details)));
    }

    private static StufElement fault(Stuurgegevens head, String code, String omschrijving, String details) {
        StufElement.Builder body = StufElement.builder(stuf("body"))
                .add(stuf("code"), code.isEmpty() ? Foutcode.STUF058.code() : cut(code, 7))
                .add(stuf("plek"), "client")
                .add(stuf("omschrijving"), cut(omschrijving, 200));
        if (!details.isEmpty()) {
            body.add(stuf("details"), cut(details, 1000));
        }
        return StufElement.of(stuf("Fo03Bericht"), head.toElement(stuf("stuurgegevens")), body.build());
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
