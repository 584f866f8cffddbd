// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import nl.zaakregie.regels.Bevinding;

/**
 * A finding at its place in a file, as the JSON output has it.
 *
 * @param bestand  name of the file
 * @param regel    line, from 1; 0 when the place is not known
 * @param kolom    column, from 1; 0 when the place is not known
 * @param ernst    FOUT or WAARSCHUWING
 * @param code     StUF error code
 * @param regelcode which rule: XML, XSD, R-nnn, BR-nn, SOEP-nn, ...
 * @param tekst    what is wrong
 * @param xpath    where
 */
record Regel(
        String bestand, int regel, int kolom, String ernst, String code, String regelcode, String tekst, String xpath) {

    static Regel of(String bestand, int linesBefore, Bevinding finding) {
        return new Regel(
                bestand,
                finding.line() == 0 ? 0 : finding.line() + linesBefore,
                finding.column(),
                finding.ernst().name(),
                finding.foutcode().code(),
                finding.regel(),
                finding.tekst(),
                finding.xpath());
    }

    boolean isFout() {
        return ernst.equals("FOUT");
    }

    /** As a compiler prints it: {@code file:line:column: code rule: text [place]}. */
    String print() {
        return bestand + ":" + regel + ":" + kolom + ": " + (isFout() ? "" : "waarschuwing ") + code + " " + regelcode
                + ": " + tekst + " [" + xpath + "]";
    }
}
