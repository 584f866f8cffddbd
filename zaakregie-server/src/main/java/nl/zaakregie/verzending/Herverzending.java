// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Offers a message that did not arrive again, the way the rules ask for it: the same one after silence or a fault of the
 * receiver, and after a fault in the message a new one, with a number and moment of its own (StUF 4.4). A new message takes the
 * place of the old one in its queue, so that the order of a zaak stays.
 */
@Component
public class Herverzending {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Verzendbeheer beheer;
    private final Gevolgen gevolgen;
    private final Stempel stempel;
    private final Clock clock;
    private final Envelopbewerking envelopes;

    Herverzending(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Verzendbeheer beheer,
            Gevolgen gevolgen,
            Stempel stempel,
            Clock clock,
            Envelopbewerking envelopes) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.beheer = beheer;
        this.gevolgen = gevolgen;
        this.stempel = stempel;
        this.clock = clock;
        this.envelopes = envelopes;
    }

    /** How a message is offered again. */
    public enum Wijze {
        /** The same bytes: a receiver that has it already knows it by its number. */
        ZELFDE,
        /** The same content under a new number. */
        NIEUW,
        NIET
    }

    /**
     * What the rules say about one message.
     *
     * @param reden why, in Dutch
     */
    public record Voorstel(Uitgaand bericht, Wijze wijze, String reden) {}

    /** A cause for which messages do not arrive. */
    public record Oorzaak(
            String bestemming,
            String foutcode,
            Toestand toestand,
            String oorzaak,
            long aantal,
            java.time.Instant sinds,
            int pogingen) {}

    /** What does not arrive, by cause; most frequent first. */
    public List<Oorzaak> listOorzaken(int most) {
        return jdbc.query(
                """
                select bestemming, foutcode, toestand, (array_agg(oorzaak order by id desc))[1], count(*), min(aangemaakt),
                    max(pogingen)
                from uitgaand_bericht
                where toestand in ('GEWEIGERD', 'OPGEGEVEN') or (toestand = 'WACHT' and pogingen > 0)
                group by 1, 2, 3 order by 5 desc, 1, 2, 3 limit ?""",
                (row, n) -> new Oorzaak(
                        row.getString(1),
                        row.getString(2),
                        Toestand.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getLong(5),
                        row.getTimestamp(6).toInstant(),
                        row.getInt(7)),
                most);
    }

    /** The message that went to a destination under a number, also when it has another number by now. */
    public Optional<Uitgaand> find(String bestemming, String referentienummer) {
        return jdbc
                .query("""
                        select id from uitgaand_bericht where referentienummer = ? and bestemming = ?
                        union select u.id from vernieuwd_bericht v join uitgaand_bericht u on u.id = v.uitgaand_id
                        where v.referentienummer = ? and u.bestemming = ?
                        order by 1 desc limit 1""", (row, n) -> row.getLong(1), referentienummer, bestemming, referentienummer, bestemming)
                .stream()
                .findFirst()
                .flatMap(beheer::find);
    }

    /** What the rules say about messages, in order. */
    public List<Voorstel> propose(List<Long> ids) {
        return ids.stream()
                .flatMap(id -> beheer.find(id).stream())
                .map(this::propose)
                .toList();
    }

    /** What the rules say about one message. */
    public Voorstel propose(Uitgaand bericht) {
        return switch (bericht.toestand()) {
            case AFGELEVERD ->
                new Voorstel(
                        bericht,
                        Wijze.NIET,
                        "De ontvanger heeft dit bericht al. Is het daar verloren gegaan, speel het dan"
                                + " opnieuw af bij Afleveringen.");
            case WACHT ->
                new Voorstel(
                        bericht,
                        Wijze.NIET,
                        "Wij bieden hetzelfde bericht vanzelf opnieuw aan; u hoeft niets te doen.");
            case VERVALLEN ->
                new Voorstel(bericht, Wijze.NIET, "Iemand besloot dat dit bericht niet meer hoeft aan te komen.");
            case OPGEGEVEN ->
                new Voorstel(
                        bericht,
                        Wijze.ZELFDE,
                        "De ontvanger kon het niet verwerken of gaf geen antwoord. Hetzelfde bericht is"
                                + " veilig: een ontvanger herkent dubbele aan het referentienummer.");
            case GEWEIGERD -> refused(bericht);
        };
    }

    private Voorstel refused(Uitgaand bericht) {
        String gevolg = gevolg(bericht.id());
        return gevolgen.isRenewable(gevolg)
                ? new Voorstel(
                        bericht,
                        Wijze.NIEUW,
                        "De fout zit in het bericht of in wat de ontvanger van ons weet; hetzelfde"
                                + " bericht geeft dezelfde fout. Verhelp eerst de oorzaak. Het nieuwe bericht heeft dezelfde inhoud en een"
                                + " nieuw referentienummer.")
                : new Voorstel(
                        bericht,
                        Wijze.NIET,
                        "Een nieuw bericht maakt wie het verstuurde: de regisseur bij Overdrachten, of"
                                + " het systeem waarvoor wij het doorgaven.");
    }

    private String gevolg(long id) {
        return jdbc.queryForList("select gevolg from uitgaand_bericht where id = ?", String.class, id).stream()
                .findFirst()
                .orElse("");
    }

    /**
     * Offers messages again, each as the rules ask; what should not be is left alone.
     *
     * @return how many were offered
     */
    public int apply(List<Long> ids) {
        Integer count = transaction.execute(status -> {
            List<Voorstel> all = propose(ids);
            List<Long> same = all.stream()
                    .filter(v -> v.wijze() == Wijze.ZELFDE)
                    .map(v -> v.bericht().id())
                    .toList();
            int renewed = (int) all.stream()
                    .filter(v -> v.wijze() == Wijze.NIEUW)
                    .filter(v -> renew(v.bericht()))
                    .count();
            return renewed + (same.isEmpty() ? 0 : beheer.resend(same));
        });
        return count == null ? 0 : count;
    }

    private boolean renew(Uitgaand bericht) {
        String number = UUID.randomUUID().toString();
        Timestamp now = Timestamp.from(clock.instant());
        Optional<byte[]> fresh = envelopes.renewed(bericht.id(), number, stempel.moment());
        if (fresh.isEmpty()) {
            return false;
        }
        jdbc.update("insert into vernieuwd_bericht values (?, ?, ?)", bericht.referentienummer(), bericht.id(), now);
        jdbc.update(
                "update uitgaand_bericht set envelop = ?, content_type = ?, referentienummer = ? where id = ?",
                fresh.get(),
                Zending.XML,
                number,
                bericht.id());
        return beheer.resend(List.of(bericht.id())) == 1;
    }
}
