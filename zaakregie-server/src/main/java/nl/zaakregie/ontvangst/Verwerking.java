// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Ernst;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Soapversie;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries a message out: a change in one transaction (seen before, apply, keep the answer, log), a question without one.
 * The answer leaves after what is written about it.
 */
@Component
class Verwerking {
    private static final int ATTEMPTS = 3;
    private static final Bevinding REUSED = new Bevinding(
            Ernst.WAARSCHUWING,
            "SOEP-20",
            Foutcode.STUF016,
            "Het referentienummer is eerder gebruikt voor een ander bericht.",
            "",
            0,
            0);

    private final TransactionTemplate transaction;
    private final Dubbelen dubbelen;
    private final Tijdstippen tijdstippen;
    private final Logboek logboek;
    private final EnvelopReader reader;

    Verwerking(
            TransactionTemplate transaction,
            Dubbelen dubbelen,
            Tijdstippen tijdstippen,
            Logboek logboek,
            Schemas schemas) {
        this.transaction = transaction;
        this.dubbelen = dubbelen;
        this.tijdstippen = tijdstippen;
        this.logboek = logboek;
        this.reader = new EnvelopReader(new BerichtReader(schemas));
    }

    /** How a message ended. */
    sealed interface Einde {
        /** Carried out, committed and written to the berichtenlog. */
        record Verwerkt(Antwoord antwoord, List<Bevinding> bevindingen) implements Einde {}

        /** Acknowledged before; nothing was done now. */
        record Herhaald(Antwoord antwoord) implements Einde {}

        /** Refused; nothing was changed. */
        record Geweigerd(Uitkomst.Geweigerd weigering) implements Einde {}
    }

    /**
     * Carries a message out.
     *
     * @param findings  warnings so far
     * @param work      what its handler does, within the transaction
     * @param answering makes the answer of what the handler did
     */
    Einde carryOut(
            Binnengekomen message,
            List<Bevinding> findings,
            Supplier<Uitkomst> work,
            Function<Uitkomst, Antwoord> answering) {
        if (message.isQuestion()) {
            return answer(message, findings, work.get(), answering);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return inTransaction(message, findings, work, answering);
            } catch (ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private Einde answer(
            Binnengekomen message, List<Bevinding> findings, Uitkomst result, Function<Uitkomst, Antwoord> answering) {
        if (result instanceof Uitkomst.Geweigerd refusal) {
            return new Einde.Geweigerd(refusal);
        }
        Antwoord answer = answering.apply(result);
        logboek.writeQuestion(message, findings, answer);
        return new Einde.Verwerkt(answer, findings);
    }

    private Einde inTransaction(
            Binnengekomen message,
            List<Bevinding> findings,
            Supplier<Uitkomst> work,
            Function<Uitkomst, Antwoord> answering) {
        Einde end = transaction.execute(status -> {
            Einde result = change(message, findings, work, answering);
            if (!(result instanceof Einde.Verwerkt)) {
                status.setRollbackOnly();
            }
            return result;
        });
        if (end == null) {
            throw new IllegalStateException("A transaction without an end");
        }
        return end;
    }

    private Einde change(
            Binnengekomen message,
            List<Bevinding> findings,
            Supplier<Uitkomst> work,
            Function<Uitkomst, Antwoord> answering) {
        Dubbelen.Claim claim = dubbelen.claim(message);
        if (claim.earlier().isPresent()) {
            return repeat(message, claim.earlier().get());
        }
        Optional<Uitkomst.Geweigerd> late = tijdstippen.advance(message);
        if (late.isPresent()) {
            return new Einde.Geweigerd(late.get());
        }
        List<Bevinding> all = new ArrayList<>(findings);
        if (dubbelen.isReused(claim)) {
            all.add(REUSED);
        }
        return finish(message, all, work.get(), result -> {
            Antwoord answer = answering.apply(result);
            dubbelen.keepAnswer(claim, answer.body());
            return answer;
        });
    }

    private Einde finish(
            Binnengekomen message, List<Bevinding> findings, Uitkomst result, Function<Uitkomst, Antwoord> answering) {
        if (result instanceof Uitkomst.Geweigerd refusal) {
            return new Einde.Geweigerd(refusal);
        }
        List<Bevinding> all = new ArrayList<>(findings);
        if (result instanceof Uitkomst.Bevestigd confirmed) {
            all.addAll(confirmed.bevindingen());
        }
        Antwoord answer = answering.apply(result);
        logboek.write(message, Logboek.VERWERKT, "", all, answer);
        return new Einde.Verwerkt(answer, all);
    }

    /**
     * What comes before any other code than those of the addresses: a number that is known with the same content has its
     * answer already, with other content it is StUF016, and out of order it is StUF019.
     */
    Optional<Einde> checkNumbering(Binnengekomen message) {
        if (message.isQuestion()) {
            return Optional.empty();
        }
        return dubbelen.find(message)
                .map(earlier -> repeat(message, earlier))
                .or(() -> tijdstippen.check(message).map(Einde.Geweigerd::new));
    }

    private Einde repeat(Binnengekomen message, Dubbelen.Eerder earlier) {
        return earlier.same()
                ? new Einde.Herhaald(again(earlier.answer(), message.versie()))
                : new Einde.Geweigerd(Uitkomst.Geweigerd.of(
                        Foutcode.STUF016, "Dit referentienummer is al gebruikt voor een ander bericht"));
    }

    /** The earlier answer, in the envelope of the version that is asked for now. */
    private Antwoord again(byte[] stored, Soapversie versie) {
        String text = new String(stored, StandardCharsets.UTF_8);
        if (text.contains(versie.namespace()) && !text.contains("<ZKN:inhoud")) {
            return Antwoord.of(200, versie, stored);
        }
        try {
            return reader.read(new ByteArrayInputStream(stored))
                    .bericht()
                    .map(ReadResult::root)
                    .map(message -> Antwoord.of(versie, message))
                    .orElseThrow();
        } catch (MalformedBerichtException e) {
            throw new IllegalStateException("A stored answer cannot be read", e);
        }
    }
}
