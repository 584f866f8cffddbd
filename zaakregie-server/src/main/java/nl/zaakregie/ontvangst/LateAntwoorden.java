// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import static nl.zaakregie.stuf.Namen.STUF;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Ernst;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Stuurgegevens;
import org.springframework.stereotype.Component;

/**
 * The operations Bv03, Fo03, Bv01 and Fo01 of OntvangAsynchroon: answers on messages of ours that come later, through a
 * servicebus (E-12, A-45). Every role offers them.
 */
@Component
class LateAntwoorden {
    private static final Set<Berichtcode> CODES =
            Set.of(Berichtcode.Bv01, Berichtcode.Bv03, Berichtcode.Fo01, Berichtcode.Fo03);

    private final List<Verzonden> sent;

    LateAntwoorden(List<Verzonden> sent) {
        this.sent = List.copyOf(sent);
    }

    /** Whether a message is one, by its root element. */
    static boolean is(Binnengekomen message) {
        return message.root().name().getNamespaceURI().equals(STUF)
                && CODES.stream().anyMatch(c -> message.root().localName().equals(c.name() + "Bericht"));
    }

    /** Whether the answer is what it says it is, and answers something: StUF040, StUF043, StUF055. */
    Optional<Uitkomst.Geweigerd> check(Binnengekomen message) {
        Stuurgegevens head = message.kop();
        if (!message.root().localName().equals(head.berichtcode() + "Bericht")) {
            return Koppen.refuse(Foutcode.STUF040, "De berichtcode past niet bij het bericht");
        }
        if (!knows(head) && head.code().filter(c -> c == Berichtcode.Bv03).isEmpty()) {
            return Koppen.refuse(Foutcode.STUF043, "Geen bericht van dit systeem heeft dit nummer");
        }
        List<Bevinding> schema = message.gelezen().bevindingen();
        return schema.isEmpty() || !message.isStreng() ? Optional.empty() : Optional.of(Uitkomst.Geweigerd.of(schema));
    }

    /** StUF043 when a functional answer (Du01) answers nothing of ours. */
    Optional<Uitkomst.Geweigerd> checkCross(Stuurgegevens head) {
        boolean answer = head.code().filter(c -> c == Berichtcode.Du01).isPresent();
        return !answer || knows(head)
                ? Optional.empty()
                : Koppen.refuse(Foutcode.STUF043, "Geen bericht van dit systeem heeft dit nummer");
    }

    /** Hands the answer to whoever sent what it answers. A Bv03 on something unknown is only logged. */
    Uitkomst receive(Binnengekomen message) {
        Stuurgegevens head = message.kop();
        List<Verzonden> concerned =
                sent.stream().filter(s -> s.knows(head.crossRefnummer(), head)).toList();
        concerned.forEach(s -> s.answered(head, message.root()));
        List<Bevinding> findings = new ArrayList<>();
        if (concerned.isEmpty()) {
            String text = "Een Bv03 op een bericht dat hier niet bekend is.";
            findings.add(Bevinding.waarschuwing("R-021", Foutcode.STUF043, text, message.root(), message.root()));
        }
        message.gelezen().bevindingen().forEach(b -> findings.add(asWarning(b)));
        return new Uitkomst.Bevestigd(findings);
    }

    /** What a lenient partner reports is taken in, however it is written: to refuse it would lose it. */
    private static Bevinding asWarning(Bevinding b) {
        return new Bevinding(Ernst.WAARSCHUWING, b.regel(), b.foutcode(), b.tekst(), b.xpath(), b.line(), b.column());
    }

    private boolean knows(Stuurgegevens head) {
        return sent.stream().anyMatch(s -> s.knows(head.crossRefnummer(), head));
    }
}
