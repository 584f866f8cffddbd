// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.zaakregie.client.zaak.Client;
import nl.zaakregie.client.zaak.Medewerker;
import nl.zaakregie.client.zaak.NieuweZaak;
import nl.zaakregie.client.zaak.Statuszetting;
import nl.zaakregie.client.zaak.Zaaktypeverwijzing;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.stuf.Zaakidentificatie;
import tools.jackson.databind.JsonNode;

/**
 * Plays the work between the regisseurs of Voorbeeldstad and the backoffice: hand-overs that are answered or not, and events in
 * the backoffice that the regiesysteem is notified of. What was played before is not played again.
 */
public final class Werkspel {
    private static final Medewerker BEHANDELAAR = new Medewerker("99992001", "Smit", "B.", null);
    private static final String ONTVANGER = "backoffice";

    private final Stelseldeel regie;
    private final Stelseldeel backoffice;
    private final Api api;
    private final Pijlen pijlen;
    private final Scherm scherm;
    private final Clock clock;
    private final Demogegevens data = Demogegevens.read("/demo/voorbeeldstad.yml");
    private final Voorbeeldstad stad = Voorbeeldstad.read();

    /**
     * The work on a program that plays all roles.
     *
     * @param address where it listens, without path
     * @param namen   how its roles name themselves
     */
    public Werkspel(String address, Map<Rol, Systeem> namen, PrintStream out, Clock clock) {
        this.scherm = new Scherm(out);
        this.api = new Api(address);
        this.pijlen = new Pijlen(api, scherm, clock);
        this.regie = new Stelseldeel(address, Rol.REGIESYSTEEM, namen, scherm, clock);
        this.backoffice = new Stelseldeel(address, Rol.BACKOFFICE, namen, scherm, clock);
        this.clock = clock;
    }

    /** A deelplan with its last hand-over. */
    private record Overdraagbaar(Zaakverwijzing zaak, Demogegevens overdracht) {
        String nummer() {
            return zaak.identificatie().value();
        }
    }

    /** Plays what was not played before; true when each message was answered as it should be. */
    public boolean play() {
        try (api;
                regie;
                backoffice) {
            scherm.title("Het werk van regisseurs en backoffice: overdrachten en meldingen");
            handOver();
            events();
            return scherm.allGood();
        }
    }

    private void handOver() {
        Map<String, JsonNode> known = new HashMap<>();
        api.list("regiesysteem/overdrachten")
                .forEach(o -> known.putIfAbsent(o.get("zaak").asString(), o));
        List<Overdraagbaar> fresh = new ArrayList<>();
        for (Overdraagbaar each : handOvers()) {
            if (!known.containsKey(each.nummer())) {
                String id = api.post("regiesysteem/overdrachten", request(each))
                        .get("id")
                        .asString();
                api.post("regiesysteem/overdrachten/" + id + "/_verstuur", Map.of());
                fresh.add(each);
            }
        }
        fresh.forEach(this::answer);
        fresh.forEach(each -> pijlen.show(each.zaak().identificatie()));
    }

    private static Map<String, Object> request(Overdraagbaar each) {
        String melding = each.overdracht().find("melding");
        Zaaktypeverwijzing type = Objects.requireNonNull(each.zaak().zaaktype());
        return Map.of(
                "zaak",
                each.nummer(),
                "zaaktype",
                type.code(),
                "ontvanger",
                ONTVANGER,
                "meldingen",
                melding == null ? List.of() : List.of(melding));
    }

    private void answer(Overdraagbaar each) {
        JsonNode work = pijlen.await(
                "de overdracht bij de backoffice",
                () -> api.list("backoffice/overdrachtverzoeken").stream()
                        .filter(w -> w.get("zaak").asString().equals(each.nummer()))
                        .findFirst());
        String path = "backoffice/overdrachtverzoeken/" + work.get("id").asString();
        switch (each.overdracht().text("toestand")) {
            case "geaccepteerd" -> api.post(path + "/_accepteer", Map.of("reden", "Wij pakken dit op"));
            case "geweigerd" ->
                api.post(path + "/_weiger", Map.of("reden", each.overdracht().text("reden")));
            default -> scherm.line("     " + each.nummer() + " wacht op antwoord van de backoffice");
        }
    }

    /** The deelplannen that are not finished, each with the hand-over that counts. */
    private List<Overdraagbaar> handOvers() {
        List<Overdraagbaar> found = new ArrayList<>();
        for (Demogegevens plan : data.list("gezinsplannen")) {
            for (Demogegevens deelplan : plan.list("deelplannen")) {
                List<Demogegevens> all = deelplan.list("overdrachten");
                if (!all.isEmpty() && !deelplan.text("toestand").equals("afgerond")) {
                    found.add(new Overdraagbaar(
                            zaak(deelplan.text("identificatie"), deelplan.text("zaaktype")), all.getLast()));
                }
            }
        }
        return found;
    }

    private Zaakverwijzing zaak(String identificatie, String zaaktype) {
        return new Zaakverwijzing(new Zaakidentificatie(identificatie), null, stad.zaaktype(zaaktype));
    }

    /** The last one tells that all were played. */
    private void events() {
        boolean played = api.list("regiesysteem/zaken?soort=zaak&aantal=500").stream()
                .anyMatch(z -> z.get("omschrijving").asString().startsWith("Bijdrage voor een wasmachine"));
        if (played) {
            scherm.line("     stonden er al");
            return;
        }
        progress("9999DLP000034", "WMOHULP");
        progress("9999DLP000010", "SCHULDHULP");
        Zaakverwijzing schuldhulp = zaak("9999DLP000001", "SCHULDHULP");
        backoffice.addDocument(schuldhulp, "Brief over de schuldregeling", "Verzonnen brief bij een verzonnen zaak\n");
        pijlen.show(schuldhulp.identificatie(), "regiesysteem", "Voeg zaakdocument toe");
        regie.addDocument(schuldhulp, "Afspraken met het gezin", "Verzonnen afspraken bij een verzonnen zaak\n");
        pijlen.show(schuldhulp.identificatie(), "backoffice", "Voeg zaakdocument toe");
        create("LEERLVERV", "Vervoer naar zwemles en school", "P04");
        create("BIJZBIJST", "Bijdrage voor een wasmachine", "P44");
    }

    private void progress(String identificatie, String zaaktype) {
        Zaakverwijzing zaak = zaak(identificatie, zaaktype);
        Optional<Zaakstatus> last = backoffice.findStatus(zaak.identificatie());
        int next = last.map(s -> Integer.parseInt(s.volgnummer())).orElse(0) + 1;
        backoffice.status(zaak, Statuszetting.of(next, stad.status(zaaktype, next), moment(), BEHANDELAAR));
        pijlen.show(zaak.identificatie(), "regiesysteem", "Actualiseer zaakstatus");
        // nobody tells a system of its own change
        api.post("backoffice/zaken/" + identificatie + "/_ververs", Map.of());
        pijlen.show(zaak.identificatie());
    }

    private void create(String zaaktype, String omschrijving, String persoon) {
        Voorbeeldstad.Inwoner inwoner = stad.inwoner(persoon);
        Client client = Client.of(
                Objects.requireNonNull(inwoner.bsn()), inwoner.persoon().geslachtsnaam());
        Zaakidentificatie zaak = backoffice.number();
        backoffice.create(NieuweZaak.gewoneZaak(zaak, LocalDate.from(moment()), stad.zaaktype(zaaktype))
                .initiator(client)
                .client(client)
                .omschrijving(omschrijving)
                .build());
        pijlen.show(zaak, "regiesysteem", "Creeer zaak");
    }

    private LocalDateTime moment() {
        return LocalDateTime.ofInstant(clock.instant(), Tijdstip.ZONE).truncatedTo(ChronoUnit.SECONDS);
    }
}
