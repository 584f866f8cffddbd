// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.bericht.Service.UPDATE_ZAAK;
import static nl.zaakregie.proef.Proefserver.jdbc;
import static nl.zaakregie.proef.Zaakbouw.*;
import static nl.zaakregie.proef.Zaakdienst.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.zaak.Zaakhistorie;
import nl.zaakregie.zaak.Zaakversie;
import org.junit.jupiter.api.Test;

/** What a zaak was, and who changed it by which message. */
class ZaakhistorieIT {
    private final Zaakhistorie history = Proefserver.bean(Zaakhistorie.class);
    private final String id = nummer();

    @Test
    void keepsEveryVersionWithWhoAndWhenAndByWhichMessage() {
        Instant before = Instant.now();
        creeer(gezinsplan(id, bsn()));
        update(wijziging(id, "", attribuut("toelichting", "Tweede"))
                .replace("<StUF:applicatie>REGIE<", "<StUF:applicatie>SUITE<")
                .replace("w.hoogland", "p.kramer"));
        zetStatus(status(id, heeft("Gezinsplan opgesteld", "2", "20160502")));
        List<Zaakversie> versions = history.list(id);
        assertThat(versions).extracting(Zaakversie::nummer).containsExactly(1, 2, 3);
        assertThat(versions).extracting(Zaakversie::zender).containsExactly("9999/REGIE", "9999/SUITE", "9999/REGIE");
        assertThat(versions).extracting(Zaakversie::gebruiker).containsExactly("w.hoogland", "p.kramer", "w.hoogland");
        assertThat(versions)
                .extracting(Zaakversie::moment)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(m -> !m.isBefore(before.minusMillis(1)) && !m.isAfter(Instant.now()));
        assertThat(versions)
                .extracting(v -> jdbc().queryForObject(
                                "select service from berichtenlog where id = ?", String.class, v.berichtId()))
                .containsExactly("creeerZaak", "updateZaak", "actualiseerZaakstatus");
    }

    @Test
    void showsTheZaakAsItWasInAVersionAndAtAMoment() {
        creeer(gezinsplan(id, bsn()));
        for (String text : List.of("Tweede", "Derde")) {
            update(wijziging(id, "", attribuut("toelichting", text)));
        }
        List<Zaakversie> versions = history.list(id);
        assertThat(text(1)).isEmpty();
        assertThat(text(2)).isEqualTo("Tweede");
        assertThat(text(3)).isEqualTo("Derde");
        assertThat(history.find(id, 4)).isEmpty();
        assertThat(at(versions.get(1).moment())).isEqualTo("Tweede");
        assertThat(at(versions.get(2).moment().minusNanos(1000))).isEqualTo("Tweede");
        assertThat(at(Instant.now())).isEqualTo("Derde");
        assertThat(history.find(id, versions.getFirst().moment().minusMillis(1)))
                .isEmpty();
    }

    @Test
    void holdsNothingOfAMessageThatWasRefused() {
        creeer(gezinsplan(id, bsn()));
        refused(UPDATE_ZAAK, wijziging(id, "", zonderWaarde("startdatum", "geenWaarde")), "StUF058", "BR-17");
        assertThat(history.list(id)).hasSize(1);
    }

    @Test
    void isEmptyForAnUnknownZaak() {
        assertThat(history.list(id)).isEmpty();
        assertThat(history.find(id, 1)).isEmpty();
    }

    private String text(int version) {
        return history.find(id, version).map(z -> z.text("toelichting")).orElseThrow();
    }

    private String at(Instant moment) {
        return history.find(id, moment).map((Zaak z) -> z.text("toelichting")).orElseThrow();
    }
}
