// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.rzs;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.ServiceFinder;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.testplatform.maker.Berichtmaker;
import nl.zaakregie.testplatform.maker.Koppen;
import nl.zaakregie.testplatform.maker.Proefinstelling;
import nl.zaakregie.testplatform.schaduw.Geheugen;
import nl.zaakregie.testplatform.schaduw.Schaduwregister;
import nl.zaakregie.testplatform.tegenspeler.Tegenspeler;
import nl.zaakregie.testplatform.testset.Recept;
import nl.zaakregie.testplatform.verkeer.Httpbericht;
import nl.zaakregie.testplatform.verkeer.Ontvangstpunt;

/**
 * A backoffice, abonnementenbeheer or servicebus that sends of its own accord: the answer to a hand-over, a notification
 * after a trigger, the original and a trigger after a change.
 */
final class Proefketen implements AutoCloseable {
    private static final Systeem ZELF = Systeem.of("9999", "PROEFKETEN");
    private static final Map<Service, String> GEBEURTENIS = Map.of(
            Service.CREEER_ZAAK, "Creeer zaak",
            Service.UPDATE_ZAAK, "Update zaak",
            Service.ACTUALISEER_ZAAKSTATUS, "Actualiseer zaakstatus",
            Service.VOEG_ZAAKDOCUMENT_TOE, "Voeg zaakdocument toe",
            Service.MAAK_ZAAKDOCUMENT, "Voeg zaakdocument toe",
            Service.UPDATE_ZAAKDOCUMENT, "Update zaakdocument");

    private final Ontvangstpunt punt;
    private final Koppen koppen = new Koppen(Clock.systemUTC());
    private final Schaduwregister register = new Schaduwregister("9999");
    private final Tegenspeler tegenspeler = new Tegenspeler(register, koppen, ZELF, "9999");
    private final UnaryOperator<StufElement> eigenBericht;
    private final UnaryOperator<StufElement> doorgeven;
    private volatile Map<Portsoort, URI> platform = Map.of();
    private volatile String zaak = "";

    /**
     * A system of the chain.
     *
     * @param eigenBericht what goes wrong in what it sends of its own accord
     * @param doorgeven    what goes wrong in what it passes on
     */
    Proefketen(UnaryOperator<StufElement> eigenBericht, UnaryOperator<StufElement> doorgeven) throws IOException {
        this.eigenBericht = eigenBericht;
        this.doorgeven = doorgeven;
        this.punt = Ontvangstpunt.loopback();
        punt.register("keten", this::receive);
    }

    URI adres() {
        return URI.create(punt.adres() + "/run/keten");
    }

    void configure(Map<Portsoort, URI> adressen) {
        platform = adressen;
    }

    private Httpbericht receive(Httpbericht verzoek) {
        Optional<StufElement> root = verzoek.goedBericht();
        Optional<Service> dienst = root.flatMap(r -> ServiceFinder.find(verzoek.kop("soapaction"), r));
        Httpbericht answer = tegenspeler.answer(verzoek);
        dienst.ifPresent(d -> Thread.ofVirtual().start(() -> follow(d, root.orElseThrow())));
        return answer;
    }

    private void follow(Service dienst, StufElement root) {
        switch (dienst) {
            case OVERDRAGEN_ZAAK -> answerHandover(root);
            case INITIEER_NOTIFICEER_OVER_ZAAK -> sendOn(Service.NOTIFICEER_OVER_ZAAK, root);
            case NOTIFICEER_OVER_ZAAK -> {
                // for us
            }
            default -> {
                StufElement passed = doorgeven.apply(root);
                if (passed != null) {
                    Lijn.send(platform, Lijn.message(dienst, passed));
                }
                trigger(dienst, root);
            }
        }
    }

    private void answerHandover(StufElement di01) {
        Geheugen geheugen = new Geheugen(register);
        geheugen.put("OVERDRACHT1", "", di01);
        Berichtmaker maker = new Berichtmaker(koppen, new Proefinstelling("9999", ZELF, ZELF, Map.of(), 1), geheugen);
        StufElement du01 = maker.make(
                Service.BEVESTIG_OVERDRAGEN_ZAAK,
                new Recept(
                        "overdrachtsantwoord",
                        Map.of("overdracht", List.of("OVERDRACHT1"), "antwoord", List.of("geaccepteerd"))));
        Lijn.send(platform, Lijn.message(Service.BEVESTIG_OVERDRAGEN_ZAAK, eigenBericht.apply(du01)));
    }

    /** The trigger as a notification: another root, without the source. */
    private void sendOn(Service dienst, StufElement trigger) {
        StufElement object = trigger.child(rzs("object"))
                .orElseThrow()
                .mapChildren(c -> c.is(stuf("extraElementen"))
                        ? c.withChildren(c.children().subList(0, 1))
                        : c);
        StufElement message = koppen.bericht(dienst, ZELF, Systeem.of("9999", "TESTPLATFORM"), List.of(object));
        Lijn.send(platform, Lijn.message(dienst, eigenBericht.apply(message)));
    }

    private void trigger(Service dienst, StufElement root) {
        String event = GEBEURTENIS.get(dienst);
        if (event == null) {
            return;
        }
        if (dienst == Service.CREEER_ZAAK) {
            zaak = root.value(OBJECT, zkn("identificatie")).orElse("");
        }
        Geheugen geheugen = new Geheugen(register);
        geheugen.put("GEZ1", zaak);
        Berichtmaker maker = new Berichtmaker(
                koppen, new Proefinstelling("9999", ZELF, Systeem.of("9999", "TESTPLATFORM"), Map.of(), 1), geheugen);
        StufElement made = maker.make(
                Service.INITIEER_NOTIFICEER_OVER_ZAAK,
                new Recept("trigger", Map.of("zaak", List.of("GEZ1"), "gebeurtenis", List.of(event))));
        String source = Stuurgegevens.ofMessage(root).zender().applicatie();
        StufElement message = made.transform(e -> e.text().equals(Berichtmaker.BRON) ? e.withText(source) : e);
        Lijn.send(platform, Lijn.message(Service.INITIEER_NOTIFICEER_OVER_ZAAK, eigenBericht.apply(message)));
    }

    @Override
    public void close() {
        punt.close();
    }
}
