// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Stelsel.await;
import static nl.zaakregie.proef.Stelsel.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.proef.Proefserver.Antwoord;
import org.junit.jupiter.api.Test;

/** Who brings messages of others, and roles that talk to each other where everybody must prove who it is. */
class TussenstationIT {
    private static final String PATH = "/soap/zaaksysteem/OntvangAsynchroon";

    @Test
    void aServicebusBringsMessagesOfOthersAndNobodyElseDoes() {
        // BIND 4.2, R-222, E-54
        try (Partnerserver server =
                guarded(new Stelsel().set("rollen", "zaaksysteem")).start()) {
            assertThat(create(server, "bus", "goed", "TUS").status()).isEqualTo(200);
            assertThat(create(server, "wmo", "goed", "TUT").code()).isEqualTo("StUF013");
            assertThat(create(server, "bus", "fout", "TUU").status()).isEqualTo(401);
            Antwoord unknown = server.post(
                    PATH,
                    headers("bus", "goed"),
                    Partnerserver.message("creeerZaak-gezinsplan-request-min.xml", "TUV", "9999", "NIEMAND"));
            assertThat(unknown.code()).isEqualTo("StUF013");
        }
    }

    @Test
    void rolesOfOneProgramNeedNoEntryWhereEverybodyMustProveWhoItIs() {
        try (Partnerserver server = guarded(new Stelsel().set("variant", "3"))
                .set("beheer[0].gebruiker", "beheer")
                .set("beheer[0].wachtwoord", "goed")
                .start()) {
            Aanroep api = new Aanroep(server.address());
            String login = basic("beheer", "goed");
            String made = api.send(
                            "POST",
                            "/regiesysteem/overdrachten",
                            "{\"zaak\":\"9999WMO2016000777\",\"zaaktype\":\"WMOHULP\",\"ontvanger\":\"backoffice\"}",
                            "Authorization",
                            login)
                    .body();
            String one = "/regiesysteem/overdrachten/" + made.replaceAll(".*?\"id\":\"([^\"]*)\".*", "$1");
            api.send("POST", one + "/_verstuur", "", "Authorization", login);
            await(() -> api.send("GET", one, "", "Authorization", login).body().contains("\"ontvangen\""));
            Antwoord pretending = server.post(
                    "/soap/backoffice/OntvangAsynchroon",
                    Map.of("SOAPAction", quoted(Service.OVERDRAGEN_ZAAK), "Zaakregie-Eigenbewijs", "00"),
                    Partnerserver.message("overdragenZaak-request-min.xml", "TUW", "", "ZAAKREGIE"));
            assertThat(pretending.status())
                    .as("the secret of the process is asked for")
                    .isEqualTo(401);
        }
    }

    private static Stelsel guarded(Stelsel stelsel) {
        return stelsel.system("bus", "SERVICEBUS")
                .set("systemen[0].tussenstation", "true")
                .set("systemen[0].toegang[0].basic.gebruiker", "bus")
                .set("systemen[0].toegang[0].basic.wachtwoord", "goed")
                .system("regie", "REGIE")
                .set("systemen[1].toegang[0].basic.gebruiker", "regie")
                .set("systemen[1].toegang[0].basic.wachtwoord", "geheim")
                .system("wmo", "WMOBACKO")
                .set("systemen[2].toegang[0].basic.gebruiker", "wmo")
                .set("systemen[2].toegang[0].basic.wachtwoord", "goed");
    }

    /** A message of the regiesysteem, with the proof of whoever brings it. */
    private static Antwoord create(Partnerserver server, String user, String password, String mark) {
        return server.post(
                PATH,
                headers(user, password),
                Partnerserver.message("creeerZaak-gezinsplan-request-min.xml", mark, "9999", "REGIE"));
    }

    private static Map<String, String> headers(String user, String password) {
        return Map.of("SOAPAction", quoted(Service.CREEER_ZAAK), "Authorization", basic(user, password));
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
