// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.overdracht;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of handing over, prefix {@code zaakregie.overdracht}.
 *
 * @param norm      within which an answer is expected; the standard has no limit
 * @param zaaktypen what our backoffice takes: codes or descriptions, {@code *} for all
 * @param regels    decisions that need no person; the first that fits
 */
@ConfigurationProperties("zaakregie.overdracht")
public record Overdrachtinstellingen(
        @DefaultValue("5d") Duration norm,
        @DefaultValue("*") List<String> zaaktypen,
        @Nullable List<Regel> regels) {

    /**
     * A decision by rule.
     *
     * @param besluit accepteer or weiger
     * @param reden   goes with the answer
     */
    public record Regel(
            @DefaultValue("*") List<String> zaaktypen,
            String besluit,
            @DefaultValue("") String reden) {
        public Regel {
            if (!besluit.equals("accepteer") && !besluit.equals("weiger")) {
                throw new IllegalArgumentException(
                        "zaakregie.overdracht.regels: besluit is accepteer of weiger, niet " + besluit);
            }
            if (besluit.equals("weiger") && reden.isBlank()) {
                throw new IllegalArgumentException("zaakregie.overdracht.regels: geef bij weiger een reden");
            }
        }

        boolean accepts() {
            return besluit.equals("accepteer");
        }
    }

    List<Regel> list() {
        return regels == null ? List.of() : regels;
    }

    static boolean covers(List<String> zaaktypen, String code, String omschrijving) {
        return zaaktypen.contains("*")
                || zaaktypen.stream()
                        .map(Overdrachtinstellingen::plain)
                        .anyMatch(z -> z.equals(plain(code)) || z.equals(plain(omschrijving)));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
