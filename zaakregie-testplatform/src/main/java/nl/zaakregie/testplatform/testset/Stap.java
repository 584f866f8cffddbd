// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.testset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.Berichtcode;

/**
 * A message and its answer: two steps of the official sheet.
 *
 * @param nr           number of the message on the sheet; the answer has the next one
 * @param richting     who sends the message
 * @param dienst       the service
 * @param tekst        what the platform sends, or what the tester has to let the system do; Dutch
 * @param recept       how the platform makes the message; empty when the system sends it
 * @param antwoord     berichtcode of the answer
 * @param ook          other berichtcodes that are accepted, with a warning unless it is Bv04
 * @param magOntbreken whether a system may leave the step out
 * @param bewaart      name of the variable that the step fills; empty when it fills none
 * @param controles    the checks, groups already written out
 * @param vraag        what a person has to look at in the system under test; empty when nothing
 * @param afwijking    where and why the step differs from the sheet; empty when it does not
 */
public record Stap(
        int nr,
        Richting richting,
        Service dienst,
        String tekst,
        Optional<Recept> recept,
        Berichtcode antwoord,
        Set<Berichtcode> ook,
        boolean magOntbreken,
        String bewaart,
        List<Controleaanroep> controles,
        String vraag,
        String afwijking) {
    public Stap {
        ook = Set.copyOf(ook);
        controles = List.copyOf(controles);
    }

    /** Number of the answer on the sheet. */
    public int antwoordnr() {
        return nr + 1;
    }

    /** Whether a berichtcode is what the step expects or accepts. */
    public boolean accepts(Berichtcode code) {
        return code == antwoord || ook.contains(code);
    }
}
