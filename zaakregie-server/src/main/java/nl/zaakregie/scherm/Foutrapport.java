// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import java.util.stream.Collectors;
import nl.zaakregie.berichtenlog.Berichtzoeker.Berichtregel;

/** What a supplier needs to mend its message, as text, without the data of persons. */
final class Foutrapport {
    private Foutrapport() {}

    static String of(Berichtregel regel, List<Maskering.Regel> request, List<Maskering.Regel> answer) {
        Berichtweergave view = new Berichtweergave(regel);
        return """
                FOUTRAPPORT
                Bericht:          %s
                Tijdstip:         %s
                Van, naar:        %s
                Zaak:             %s
                Referentienummer: %s
                Uitkomst:         %s
                Betekenis:        %s
                Fout ligt bij:    %s
                Wat helpt:        %s

                BEVINDINGEN
                %s

                VERZOEK, persoonsgegevens vervangen
                %s

                ANTWOORD, persoonsgegevens vervangen
                %s
                """.formatted(
                        view.service(),
                        regel.tijdstip(),
                        view.route(),
                        regel.zaakidentificatie(),
                        regel.referentienummer(),
                        view.outcome(),
                        view.meaning(),
                        view.culprit(),
                        view.advice(),
                        findings(view),
                        text(request),
                        text(answer));
    }

    private static String findings(Berichtweergave view) {
        return view.findings().stream()
                .map(u -> (u.plaats().isEmpty() ? "" : u.plaats() + ": ") + u.tekst() + " (" + u.regel() + ")\n  "
                        + u.xpath())
                .collect(Collectors.joining("\n"));
    }

    private static String text(List<Maskering.Regel> lines) {
        return lines.stream()
                .map(l -> "%5s %s %s".formatted(l.nummer(), l.fout() ? "x" : " ", text(l)))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Maskering.Regel line) {
        return line.stukken().stream()
                .map(s -> s.soort().equals("msk") ? "[" + s.tekst() + "]" : s.tekst())
                .collect(Collectors.joining());
    }
}
