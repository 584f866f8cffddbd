// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.zaakregie.ontvangst.Verzonden;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * A Fo03 that comes after a Bv04, over a connection of its own: the message was not delivered after all. A
 * client fault waits for a person, after a server fault the same message is offered again.
 */
@Component
class LaatAntwoord implements Verzonden {
    private final JdbcTemplate jdbc;
    private final Gevolgen gevolgen;
    private final Verzendbeheer beheer;
    private final Clock clock;

    LaatAntwoord(JdbcTemplate jdbc, Gevolgen gevolgen, Verzendbeheer beheer, Clock clock) {
        this.jdbc = jdbc;
        this.gevolgen = gevolgen;
        this.beheer = beheer;
        this.clock = clock;
    }

    private record Bericht(long id, String bestemming, String zaak, String gevolg, String context) {}

    @Override
    public boolean knows(String referentienummer, Stuurgegevens antwoord) {
        return !referentienummer.isEmpty()
                && Boolean.TRUE.equals(jdbc.queryForObject(
                        "select exists (select 1 from uitgaand_bericht where referentienummer = ?)",
                        Boolean.class,
                        referentienummer));
    }

    @Override
    public void answered(Stuurgegevens kop, StufElement antwoord) {
        if (kop.code()
                .filter(c -> c == Berichtcode.Fo03 || c == Berichtcode.Fo01)
                .isEmpty()) {
            return;
        }
        String number = kop.crossRefnummer();
        jdbc.query(
                        """
                        select id, bestemming, zaakidentificatie, gevolg, context from uitgaand_bericht
                        where referentienummer = ? and toestand = 'AFGELEVERD' for update""",
                        (row, n) -> new Bericht(
                                row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                        number)
                .forEach(bericht -> record(bericht, number, Antwoordoordeel.foutbericht(antwoord, "")));
    }

    private void record(Bericht bericht, String number, Oordeel judgement) {
        switch (judgement) {
            case Oordeel.Geweigerd refusal -> refuse(bericht, number, refusal);
            case Oordeel.Fout fault -> beheer.resend(List.of(bericht.id()));
            case Oordeel.Aangenomen accepted -> {
                // no foutbericht
            }
            case Oordeel.Stil silence -> {
                // no foutbericht
            }
        }
    }

    private void refuse(Bericht bericht, String number, Oordeel.Geweigerd refusal) {
        jdbc.update(
                """
                update uitgaand_bericht set toestand = 'GEWEIGERD', foutcode = ?, oorzaak = ?, afgerond = ?
                where id = ?""",
                refusal.code(),
                (refusal.omschrijving() + " " + refusal.details()).strip(),
                Timestamp.from(clock.instant()),
                bericht.id());
        gevolgen.tell(
                bericht.gevolg(),
                new Aflevering(
                        bericht.id(),
                        bericht.bestemming(),
                        bericht.zaak(),
                        number,
                        bericht.context(),
                        new Aflevering.Geweigerd(refusal.code(), refusal.omschrijving(), refusal.details())));
    }
}
