// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.testset;

import java.util.List;
import java.util.Locale;

/**
 * Steps that belong together and are judged together.
 *
 * @param id          code of the role and a number: {@code REG-01}
 * @param titel       what happens; Dutch
 * @param paragrafen  paragraphs of the standard that it tests
 * @param eisen       rules and requirements that it tests
 * @param vooraf      scenarios that must have gone well before
 * @param optioneel   whether a system may do without
 * @param toelichting what the tester has to know; may be empty
 * @param afwijking   where and why it differs from the sheet; may be empty
 */
public record Scenario(
        String id,
        String titel,
        List<String> paragrafen,
        List<String> eisen,
        List<String> vooraf,
        boolean optioneel,
        String toelichting,
        String afwijking,
        List<Stap> stappen) {
    public Scenario {
        paragrafen = List.copyOf(paragrafen);
        eisen = List.copyOf(eisen);
        vooraf = List.copyOf(vooraf);
        stappen = List.copyOf(stappen);
    }

    /** Id of a step of the sheet: {@code REG-01.03}. */
    public String stapId(int nr) {
        return String.format(Locale.ROOT, "%s.%02d", id, nr);
    }
}
