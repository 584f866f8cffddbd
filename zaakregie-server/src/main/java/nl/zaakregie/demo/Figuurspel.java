// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.client.zaak.Client;
import nl.zaakregie.client.zaak.Medewerker;
import nl.zaakregie.client.zaak.NieuweZaak;
import nl.zaakregie.client.zaak.Statuszetting;
import nl.zaakregie.client.zaak.Zaaktypeverwijzing;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.client.zaak.Zaakwijziging;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.stuf.Zaakidentificatie;
import tools.jackson.databind.JsonNode;

/**
 * Plays figures 6, 7 and 8 of the standard through the servicebus, and shows every arrow: also those that the program sends
 * because of another one. A figure that was played on this database before is not played again.
 */
public final class Figuurspel {
    private static final Zaaktypeverwijzing WMO =
            new Zaaktypeverwijzing("WMOHULP", "Behandelen aanvraag Wmo-voorziening");
    private static final Client CLIENT = Client.of(new Bsn("999990019"), "Voorbeeld");
    private static final Medewerker REGISSEUR = Medewerker.of("9999-1001", "Hoogland");
    private static final Medewerker BEHANDELAAR = Medewerker.of("9999-2001", "Kramer");
    private static final String NAAM = "Demo figuur ";

    private final Stelseldeel regie;
    private final Stelseldeel backoffice;
    private final Api api;
    private final Pijlen pijlen;
    private final Scherm scherm;
    private final Clock clock;

    /**
     * The figures on a program that plays all roles.
     *
     * @param address where it listens, without path
     * @param namen   how its roles name themselves
     */
    public Figuurspel(String address, Map<Rol, Systeem> namen, PrintStream out, Clock clock) {
        this.scherm = new Scherm(out);
        this.api = new Api(address);
        this.pijlen = new Pijlen(api, scherm, clock);
        this.regie = new Stelseldeel(address, Rol.REGIESYSTEEM, namen, scherm, clock);
        this.backoffice = new Stelseldeel(address, Rol.BACKOFFICE, namen, scherm, clock);
        this.clock = clock;
    }

    /** Plays what was not played before; true when each message was answered as it should be. */
    public boolean play(int variant) {
        try (api;
                regie;
                backoffice) {
            scherm.title("De figuren van de standaard, variant " + variant + ": het abonnementenbeheer zit "
                    + List.of("in de servicebus", "in het zaaksysteem", "apart").get(variant - 1));
            if (isPlayed()) {
                scherm.line("     stonden er al");
                return true;
            }
            Zaakidentificatie plan = figuur7();
            figuur6(plan);
            figuur8(plan);
            return scherm.allGood();
        }
    }

    private boolean isPlayed() {
        return api.list("regiesysteem/zaken?aantal=500").stream()
                .anyMatch(z -> z.get("omschrijving").asString().startsWith(NAAM + "6"));
    }

    private Zaakidentificatie figuur7() {
        scherm.title("Figuur 7: een deelplan uit het regiesysteem, overgedragen aan de backoffice");
        Zaakidentificatie plan = regie.number();
        regie.create(NieuweZaak.gezinsplan(plan, today(), REGISSEUR, CLIENT)
                .omschrijving(NAAM + "7: gezinsplan")
                .build());
        pijlen.show(plan, "backoffice", "Creeer zaak");
        Zaakidentificatie deelplan = regie.number();
        regie.create(NieuweZaak.deelplan(deelplan, today(), WMO, verwijzing(plan), REGISSEUR, CLIENT)
                .omschrijving(NAAM + "7: deelplan")
                .build());
        pijlen.show(deelplan, "backoffice", "Creeer zaak");
        regie.addDocument(verwijzing(deelplan, WMO), "Deelplan", "Verzonnen document bij een verzonnen deelplan\n");
        pijlen.show(deelplan, "backoffice", "Voeg zaakdocument toe");
        handOver(deelplan);
        backoffice.status(verwijzing(deelplan, WMO), status());
        pijlen.show(deelplan, "regiesysteem", "Actualiseer zaakstatus");
        return plan;
    }

    /** What a regisseur and somebody of the backoffice do in their screens. */
    private void handOver(Zaakidentificatie deelplan) {
        JsonNode made = api.post(
                "regiesysteem/overdrachten",
                Map.of("zaak", deelplan.value(), "zaaktype", WMO.code(), "ontvanger", "backoffice"));
        String overdracht = "regiesysteem/overdrachten/" + made.get("id").asString();
        scherm.line("     De regisseur draagt " + deelplan.value() + " over");
        api.post(overdracht + "/_verstuur", Map.of());
        JsonNode work = pijlen.await(
                "de overdracht bij de backoffice",
                () -> api.list("backoffice/overdrachtverzoeken").stream()
                        .filter(w -> w.get("zaak").asString().equals(deelplan.value()))
                        .findFirst());
        pijlen.show(deelplan);
        scherm.line("     De backoffice accepteert: \"Wij pakken dit op\"");
        api.post(
                "backoffice/overdrachtverzoeken/" + work.get("id").asString() + "/_accepteer",
                Map.of("reden", "Wij pakken dit op"));
        pijlen.await(
                "het antwoord bij het regiesysteem",
                () -> Optional.of(api.get(overdracht))
                        .filter(o -> o.get("toestand").asString().equals("geaccepteerd")));
        pijlen.show(deelplan);
        scherm.line("     Stand bij de regisseur: "
                + api.get(overdracht).get("toestand").asString());
    }

    private void figuur6(Zaakidentificatie plan) {
        scherm.title("Figuur 6: een zaak uit de backoffice, door de regisseur gekoppeld aan een plan");
        Zaakidentificatie zaak = backoffice.number();
        backoffice.create(NieuweZaak.gewoneZaak(zaak, today(), WMO)
                .initiator(CLIENT)
                .client(CLIENT)
                .omschrijving(NAAM + "6: zaak")
                .build());
        pijlen.show(zaak, "regiesysteem", "Creeer zaak");
        Optional<Zaak> now = regie.find(zaak);
        now.ifPresent(z -> regie.update(
                zaak,
                Zaakwijziging.of(z, today()).koppel(verwijzing(plan), null).build()));
        pijlen.show(zaak, "backoffice", "Update zaak");
        backoffice.status(verwijzing(zaak, WMO), status());
        pijlen.show(zaak, "regiesysteem", "Actualiseer zaakstatus");
    }

    private void figuur8(Zaakidentificatie plan) {
        scherm.title("Figuur 8: vragen gaan door de servicebus en leiden tot geen bericht aan anderen");
        regie.findStatus(plan);
        backoffice.find(plan);
        pijlen.show(plan);
    }

    private Statuszetting status() {
        return Statuszetting.of(2, "Onderzoek gestart", moment(), BEHANDELAAR);
    }

    private LocalDateTime moment() {
        return LocalDateTime.ofInstant(clock.instant(), Tijdstip.ZONE).truncatedTo(ChronoUnit.SECONDS);
    }

    private LocalDate today() {
        return moment().toLocalDate();
    }

    private static Zaakverwijzing verwijzing(Zaakidentificatie plan) {
        return verwijzing(plan, Zaaktypeverwijzing.GEZINSPLAN);
    }

    private static Zaakverwijzing verwijzing(Zaakidentificatie zaak, Zaaktypeverwijzing zaaktype) {
        return new Zaakverwijzing(zaak, null, zaaktype);
    }
}
