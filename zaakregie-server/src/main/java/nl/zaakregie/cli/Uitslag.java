// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.client.Fout;
import nl.zaakregie.client.Verzendresultaat;
import nl.zaakregie.xml.BerichtWriter;

/**
 * What send has to tell, as the JSON output has it; absent text is the empty string.
 *
 * @param uitkomst     ontvangen, nieuw bericht nodig, opnieuw aanbieden, geen antwoord
 * @param code         error code of the answer
 * @param omschrijving text of the error, or why there is no answer
 * @param details      what exactly is wrong
 * @param advies       what to do now
 * @param opmerkingen  in what the answer departs from the standard
 * @param antwoord     the message that came back
 * @param bevindingen  of the request and of the answer
 * @param bestanden    files with the content of documents in the answer
 * @param exitcode     how the command ends
 */
record Uitslag(
        String uitkomst,
        String code,
        String omschrijving,
        String details,
        String advies,
        List<String> opmerkingen,
        String antwoord,
        List<Regel> bevindingen,
        List<String> bestanden,
        int exitcode) {

    static Uitslag of(Verzendresultaat result, List<Regel> findings, List<String> files) {
        boolean faults = findings.stream().anyMatch(Regel::isFout);
        return switch (result) {
            case Verzendresultaat.Ontvangen received ->
                new Uitslag(
                        "ontvangen",
                        "",
                        "",
                        "",
                        "",
                        received.opmerkingen(),
                        BerichtWriter.writeString(received.antwoord()),
                        findings,
                        files,
                        faults ? Exitcode.BEVINDINGEN : Exitcode.GOED);
            case Verzendresultaat.NieuwBerichtNodig refused ->
                refused(
                        "nieuw bericht nodig",
                        refused.fout(),
                        "Herstel het bericht en stuur het met een nieuw referentienummer.",
                        findings);
            case Verzendresultaat.OpnieuwAanbieden refused ->
                refused(
                        "opnieuw aanbieden",
                        refused.fout(),
                        refused.fout().isRegelbreuk()
                                ? "Het bericht breekt een regel van het koppelvlak; hetzelfde bericht wordt weer geweigerd."
                                : "Bied later precies hetzelfde bericht opnieuw aan.",
                        findings);
            case Verzendresultaat.GeenAntwoord none ->
                new Uitslag(
                        "geen antwoord",
                        "",
                        none.tekst(),
                        "",
                        "Bied precies hetzelfde bericht opnieuw aan zodra het andere systeem antwoordt.",
                        List.of(),
                        "",
                        findings,
                        List.of(),
                        Exitcode.ONBEREIKBAAR);
        };
    }

    private static Uitslag refused(String uitkomst, Fout fout, String advies, List<Regel> findings) {
        return new Uitslag(
                uitkomst,
                fout.code(),
                fout.omschrijving(),
                fout.details(),
                advies,
                List.of(),
                "",
                findings,
                List.of(),
                Exitcode.BEVINDINGEN);
    }

    /** The same for people. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(" ", uitkomst, code, omschrijving).strip());
        for (String part : List.of(details, advies, antwoord)) {
            if (!part.isEmpty()) {
                lines.add(part);
            }
        }
        opmerkingen.forEach(o -> lines.add("Let op: " + o));
        bestanden.forEach(b -> lines.add("Bewaard: " + b));
        return lines;
    }
}
