// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Verwerkingssoort;

/** Which statuses a message may add to a zaak (BR-19; ZDS 4.1.3). Statuses that were there before are not judged again. */
final class Statusregels {
    private final StufElement root;
    private final Optional<Zaaktype> type;
    private final Controleprofiel profiel;
    private final List<Bevinding> findings = new ArrayList<>();

    private Statusregels(StufElement root, Optional<Zaaktype> type, Controleprofiel profiel) {
        this.root = root;
        this.type = type;
        this.profiel = profiel;
    }

    /** The statuses of a new zaak. */
    static List<Bevinding> checkNew(StufElement root, Optional<Zaaktype> type, Controleprofiel profiel) {
        Statusregels rules = new Statusregels(root, type, profiel);
        rules.added().forEach(rules::checkKnown);
        return rules.findings;
    }

    /**
     * The statuses that a message adds.
     *
     * @param after          the zaak with them
     * @param reopens        whether a closed zaak may get a status after its last one
     */
    static List<Bevinding> check(
            StufElement root,
            Zaak before,
            Zaak after,
            Optional<Zaaktype> type,
            boolean reopens,
            Controleprofiel profiel) {
        Statusregels rules = new Statusregels(root, type, profiel);
        for (Zaakstatus status : rules.added()) {
            rules.checkKnown(status);
            rules.checkOnce(status, before);
        }
        if (!reopens && Statussen.closes(before, type)) {
            rules.checkClosed(before, after);
        }
        return rules.findings;
    }

    private List<Zaakstatus> added() {
        return root.children(OBJECT).getLast().children(zkn("heeft")).stream()
                .filter(heeft ->
                        !heeft.isEmpty() && heeft.verwerkingssoort().orElse(Verwerkingssoort.T) == Verwerkingssoort.T)
                .map(StufObject::new)
                .map(Zaakstatus::new)
                .toList();
    }

    /** BR-19, interop 39. */
    private void checkKnown(Zaakstatus status) {
        List<StufElement> given = List.of(status.relatie().element());
        type.ifPresent(t -> findings.addAll(nl.zaakregie.regels.Statusregels.validate(root, given, t, profiel)));
    }

    /** The same statustype at the same moment is the same status; the applier has seen those in the same spelling. */
    private void checkOnce(Zaakstatus status, Zaak before) {
        boolean there = before.statussen().stream()
                .anyMatch(known -> Statussen.moment(known).equals(Statussen.moment(status))
                        && !known.omschrijving().equals(status.omschrijving())
                        && Statussen.statustype(known, type).equals(Statussen.statustype(status, type)));
        if (there) {
            fault(Foutcode.STUF067, status.relatie().element(), "Deze status is al op dit moment gezet.");
        }
    }

    /** Interop 37: after the einddatum the eindstatus may still come, and older statuses too; nothing comes after the end. */
    private void checkClosed(Zaak before, Zaak after) {
        Optional<Zaakstatus> last = Statussen.current(after);
        boolean changes = !last.equals(Statussen.current(before));
        boolean ends = Statussen.isAtEnd(after, type) && !Statussen.isAtEnd(before, type);
        if (changes && !ends) {
            fault(Foutcode.STUF058, root, "De zaak is afgesloten en krijgt geen nieuwe laatste status.");
        }
    }

    private void fault(Foutcode code, StufElement at, String text) {
        findings.add(Bevinding.fout("BR-19", code, text, root, at));
    }
}
