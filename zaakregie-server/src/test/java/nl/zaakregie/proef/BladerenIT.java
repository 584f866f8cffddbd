// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Paging through the messages: by key, with the filter kept. */
@Tag("scherm")
class BladerenIT {
    private static final Pattern ROW = Pattern.compile("href=\"/app/berichten/([0-9a-f-]{36})\"");
    private static final Pattern PLACE = Pattern.compile("name=\"plek\" value=\"((?:ouder|nieuwer):[^\"]+)\"");

    private final Bezoeker beheerder = Bezoeker.demo("beheerder");

    private static List<String> rows(String page) {
        return ROW.matcher(page).results().map(row -> row.group(1)).distinct().toList();
    }

    private static String place(String page, String way) {
        return PLACE.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(place -> place.startsWith(way))
                .findFirst()
                .orElseThrow();
    }

    private String page(String plek) {
        return beheerder
                .post("/app/berichten", Map.of("soort", "GOED", "richting", "IN", "dagen", "7", "plek", plek))
                .body();
    }

    @Test
    void olderMessagesFollowAndNewerOnesComeBackWithTheFilterKept() {
        String first =
                beheerder.get("/app/berichten?soort=GOED&richting=IN&dagen=7").body();
        assertThat(first).doesNotContain("Nieuwere berichten");
        String second = page(place(first, "ouder"));
        assertThat(rows(second)).hasSize(50).doesNotContainAnyElementsOf(rows(first));
        assertThat(second).contains("value=\"GOED\"", "value=\"7\" selected", "value=\"IN\" selected");
        String third = page(place(second, "ouder"));
        assertThat(rows(third)).isNotEmpty().doesNotContainAnyElementsOf(rows(second));
        assertThat(rows(page(place(third, "nieuwer")))).isEqualTo(rows(second));
        assertThat(rows(page("ouder:" + "0".repeat(8) + "-0000-4000-8000-000000000000")))
                .as("a message that is no longer there")
                .hasSize(50);
    }
}
