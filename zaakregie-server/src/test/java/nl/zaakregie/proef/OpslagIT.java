// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Partnerserver.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.Berichtverzender;
import nl.zaakregie.client.Partner;
import nl.zaakregie.client.Verzendresultaat;
import nl.zaakregie.proef.Proefserver.Antwoord;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.xml.Soapversie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens when the database cannot be reached, or takes nothing, for a while. */
class OpslagIT {
    private static final String ASYNCHROON = "/soap/zaaksysteem/OntvangAsynchroon";
    private static final String CREEER = "\"" + Service.CREEER_ZAAK.soapAction() + "\"";
    private static final String GEZINSPLAN = "creeerZaak-gezinsplan-request-min.xml";

    private static Kabel kabel;
    private static Partnerserver server;

    @BeforeAll
    static void start() throws Exception {
        List<String> settings = new ArrayList<>(Proefserver.newDatabase());
        URI database = URI.create(settings.getFirst().replaceFirst(".*=jdbc:", ""));
        kabel = new Kabel(database.getPort());
        settings.set(0, settings.getFirst().replace(":" + database.getPort() + "/", ":" + kabel.port() + "/"));
        server = Partnerserver.start(settings.toArray(String[]::new));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        kabel.close();
    }

    @Test
    void refusesWhileTheDatabaseIsOutOfReachAndTakesTheSameMessageAfterwards() throws Exception {
        // T-07, R-035, R-072
        String message = message(GEZINSPLAN, "OP1", "9999", "SUITE");
        String question = message("geefZaakdetails-request-full.xml", "OP1", "9999", "SUITE");
        kabel.cut();
        Antwoord refusal = server.post(ASYNCHROON, CREEER, message);
        Antwoord unanswered =
                server.post("/soap/zaaksysteem/BeantwoordVraag", Service.GEEF_ZAAKDETAILS.soapAction(), question);
        kabel.mend();
        refused(refusal, "StUF046", "Fo03Bericht");
        refused(unanswered, "StUF049", "Fo02Bericht");
        confirmedInTheEnd(message);
        assertThat(zaken("OP1")).isEqualTo(1);
    }

    @Test
    void refusesWhileTheDatabaseIsReadOnlyAndTakesTheSameMessageAfterwards() throws Exception {
        // T-07: a standby that was promoted elsewhere, or a full disk
        String message = message(GEZINSPLAN, "OP2", "9999", "SUITE");
        String database = server.jdbc().queryForObject("select current_database()", String.class);
        Proefserver.jdbc().execute("alter database " + database + " set default_transaction_read_only = on");
        kabel.cut();
        kabel.mend();
        refused(server.post(ASYNCHROON, CREEER, message), "StUF046", "Fo03Bericht");
        Proefserver.jdbc().execute("alter database " + database + " set default_transaction_read_only = off");
        kabel.cut();
        kabel.mend();
        confirmedInTheEnd(message);
        assertThat(zaken("OP2")).isEqualTo(1);
    }

    @Test
    void tellsAClientToOfferTheSameMessageAgain() {
        // T-07, T-26
        byte[] message = message(GEZINSPLAN, "OP3", "9999", "SUITE").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        kabel.cut();
        Partner partner = Partner.of(Systeem.of("", "ZAAKREGIE"), URI.create(server.address() + "/soap/zaaksysteem"));
        Verzendresultaat refusal;
        try (Berichtverzender verzender = new Berichtverzender(partner)) {
            refusal = verzender.send(Service.CREEER_ZAAK, "OP3", Soapversie.SOAP11, message);
        }
        kabel.mend();
        assertThat(refusal).isInstanceOf(Verzendresultaat.OpnieuwAanbieden.class);
    }

    /** Offers the same message again, as a sender would, until the last broken connections are gone. */
    private static void confirmedInTheEnd(String message) throws InterruptedException {
        Antwoord again = server.post(ASYNCHROON, CREEER, message);
        for (int i = 0; i < 20 && again.status() != 200; i++) {
            refused(again, "StUF046", "Fo03Bericht");
            Thread.sleep(200);
            again = server.post(ASYNCHROON, CREEER, message);
        }
        assertThat(again.message().localName()).isEqualTo("Bv03Bericht");
    }

    private static void refused(Antwoord answer, String code, String kind) {
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.message().localName()).isEqualTo(kind);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.body())
                .contains("soap:Server")
                .contains("server</StUF:plek>")
                .doesNotContain("Exception", "jdbc", "SQL");
    }

    private static int zaken(String mark) {
        Integer count = server.jdbc()
                .queryForObject(
                        "select count(*) from zaak where identificatie like ?", Integer.class, "9999" + mark + "%");
        return count == null ? 0 : count;
    }
}
