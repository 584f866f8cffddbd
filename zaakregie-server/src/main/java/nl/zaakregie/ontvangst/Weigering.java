// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zaakregie.instellingen.Partner;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.toegang.Oordeel;
import nl.zaakregie.xml.Soapfoutcode;
import nl.zaakregie.xml.Soapversie;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says no: with a foutbericht when there is a message to answer, with a bare SOAP fault when there is none. Each refusal is
 * logged as far as the database lets it: unlike a confirmation it promises nothing.
 */
@Component
class Weigering {
    private static final Logger LOG = LoggerFactory.getLogger(Weigering.class);

    /** About the content of a message, and not about its address or the state of this system (StUF 03.01 table 4.1). */
    private static final Set<Foutcode> FUNCTIONAL = EnumSet.of(
            Foutcode.STUF052,
            Foutcode.STUF055,
            Foutcode.STUF058,
            Foutcode.STUF062,
            Foutcode.STUF064,
            Foutcode.STUF067,
            Foutcode.STUF068);

    private final Antwoordmaker answers;
    private final Logboek logboek;
    private final Foutbezorger bezorger;
    private final TransactionTemplate transaction;

    Weigering(Antwoordmaker answers, Logboek logboek, Foutbezorger bezorger, TransactionTemplate transaction) {
        this.answers = answers;
        this.logboek = logboek;
        this.bezorger = bezorger;
        this.transaction = transaction;
    }

    /** Fo02 or Fo03; or Bv03, and an Fo01 later, for a partner that wants it so (E-14). */
    Antwoord refuse(Binnengekomen message, Uitkomst.Geweigerd refusal) {
        boolean later = message.isAsynchronous()
                && FUNCTIONAL.contains(refusal.code())
                && message.partner().map(Partner::foutNaBevestiging).orElse(false);
        return later ? refuseLater(message, refusal) : refuseNow(message, refusal);
    }

    /** The confirmation promises that the Fo01 comes: both are kept in one transaction. */
    private Antwoord refuseLater(Binnengekomen message, Uitkomst.Geweigerd refusal) {
        Antwoord answer =
                Antwoord.of(message.versie(), answers.confirm(message.rol(), Berichtcode.Bv03, message.kop()));
        StufElement fault =
                answers.fault(message.rol(), Berichtcode.Fo01, message.kop(), refusal.code(), refusal.details());
        List<Bevinding> findings = findings(message, refusal);
        String code = refusal.code().code();
        transaction.executeWithoutResult(status -> {
            logboek.write(message, Logboek.GEWEIGERD, code, findings, answer);
            bezorger.deliver(message.partner().orElseThrow().naam(), message.rol(), message.identificatie(), fault);
        });
        logboek.count(message, Logboek.GEWEIGERD, code, findings);
        return answer;
    }

    private Antwoord refuseNow(Binnengekomen message, Uitkomst.Geweigerd refusal) {
        Antwoord answer = fault(message, refusal.code(), refusal.details());
        List<Bevinding> findings = findings(message, refusal);
        String code = refusal.code().code();
        keep(message.aanvraag(), () -> logboek.write(message, Logboek.GEWEIGERD, code, findings, answer));
        logboek.count(message, Logboek.GEWEIGERD, code, findings);
        return answer;
    }

    private static List<Bevinding> findings(Binnengekomen message, Uitkomst.Geweigerd refusal) {
        List<Bevinding> findings = new ArrayList<>(message.afwijkingen());
        findings.addAll(refusal.bevindingen());
        return findings;
    }

    /** The store is out of reach or refuses: nothing was done, and the sender may offer the same message again. */
    Antwoord storeFails(Binnengekomen message, RuntimeException cause) {
        Foutcode code = message.isAsynchronous() ? Foutcode.STUF046 : Foutcode.STUF049;
        LOG.error("Bericht {}: de database is niet beschikbaar\n{}", id(message), Foutspoor.of(cause));
        logboek.count(message, Logboek.GEWEIGERD, code.code(), List.of());
        return fault(message, code, "Kenmerk " + id(message));
    }

    /** A fault of our own; nothing was done. */
    Antwoord unexpected(Binnengekomen message, RuntimeException cause) {
        LOG.error("Bericht {}: onverwachte fout\n{}", id(message), Foutspoor.of(cause));
        String details = "Onverwachte fout, kenmerk " + id(message);
        return refuseNow(message, Uitkomst.Geweigerd.of(Foutcode.STUF058, details));
    }

    /** A fault without foutbericht. */
    Antwoord plain(Aanvraag request, Soapversie versie, Soapfoutcode code, String text, byte[] body) {
        return plain(request, Antwoord.plain(500, versie, code, text), code.name(), body);
    }

    /** Asks for proof of who sends. */
    Antwoord askProof(Aanvraag request, Soapversie versie, Oordeel.Legitimeren missing, byte[] body) {
        Antwoord answer = Antwoord.plain(missing.status(), versie, missing.code(), missing.tekst());
        String kind = missing.status() == 500 ? missing.code().name() : "HTTP " + missing.status();
        return plain(request, answer, kind, body);
    }

    private Antwoord plain(Aanvraag request, Antwoord answer, String kind, byte[] body) {
        keep(request, () -> logboek.writeUnread(request, kind, body, answer));
        logboek.countUnread(request, kind);
        return answer;
    }

    private static void keep(Aanvraag request, Runnable writing) {
        try {
            writing.run();
        } catch (DataAccessException | TransactionException e) {
            LOG.error("Bericht {}: de weigering kon niet worden vastgelegd\n{}", request.id(), Foutspoor.of(e));
        }
    }

    private Antwoord fault(Binnengekomen message, Foutcode code, String details) {
        Berichtcode kind = message.isAsynchronous() ? Berichtcode.Fo03 : Berichtcode.Fo02;
        return Antwoord.fault(message.versie(), code, answers.fault(message.rol(), kind, message.kop(), code, details));
    }

    private static String id(Binnengekomen message) {
        return message.aanvraag().id().toString();
    }
}
