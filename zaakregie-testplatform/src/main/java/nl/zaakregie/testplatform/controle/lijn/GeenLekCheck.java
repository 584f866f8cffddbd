// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.lijn;

import java.util.regex.Pattern;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** No stack trace, no text of a database, no BSN in a refusal. */
@Controle(
        id = "geen-lek",
        titel = "Het antwoord verraadt niets van binnen",
        eisen = {"R-052", "R-234"},
        geldt = Controle.Geldt.HTTP)
final class GeenLekCheck implements Check {
    private static final Pattern LEK = Pattern.compile(
            "\\bat [\\w$.]+\\([\\w]+\\.(java|kt|cs):\\d+\\)|\\n\\s+at [\\w.$<>]+\\(|Traceback \\(most recent|java\\.lang\\.|System\\.\\w+Exception|ORA-\\d{5}|PSQLException|SQLSTATE|/usr/|/var/|[A-Z]:\\\\[A-Za-z]");
    private static final Pattern CIJFERS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");

    @Override
    public void check(Onderzoek o) {
        String text = o.http().foutbericht().isPresent()
                        || o.http().fault().isPresent()
                        || !o.http().gelezen().leesfout().isEmpty()
                ? o.http().tekst()
                : "";
        if (LEK.matcher(text).find()) {
            o.fout("Het antwoord toont een stacktrace, een foutmelding van de database of een pad van de server.");
        }
        boolean bsn = CIJFERS.matcher(text).results().anyMatch(match -> Bsn.isValid(match.group()));
        if (bsn) {
            o.fout("Het foutbericht bevat een BSN.");
        }
    }
}
