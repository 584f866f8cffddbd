// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * The code of a language as RFC 3066 wants it: the two letters of ISO 639-1 where the language has them, else three, in
 * small letters, with an optional country ({@code nl}, {@code pap}, {@code nl-BE}).
 *
 * @param value the code
 */
public record Taalcode(String value) {
    private static final Map<String, String> TWO_LETTERS = twoLetters();

    public Taalcode {
        if (!canonical(value).equals(Optional.of(value))) {
            throw new IllegalArgumentException("Not a language code of RFC 3066: " + value);
        }
    }

    /** The code that a text means: ISO 639-1, 639-2/T or 639-2/B in any capitals; empty for anything else. */
    public static Optional<Taalcode> parse(String text) {
        return canonical(text).map(Taalcode::new);
    }

    private static Optional<String> canonical(String text) {
        int dash = text.indexOf('-');
        String language = (dash < 0 ? text : text.substring(0, dash)).toLowerCase(Locale.ROOT);
        String rest = dash < 0 ? "" : text.substring(dash);
        if (!rest.isEmpty() && !rest.matches("(-[A-Za-z0-9]{1,8})+")) {
            return Optional.empty();
        }
        if (TWO_LETTERS.containsKey(language)) {
            return Optional.of(TWO_LETTERS.get(language) + rest);
        }
        return language.matches("[a-z]{3}") ? Optional.of(language + rest) : Optional.empty();
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOLanguages()) {
            codes.put(two, two);
            try {
                codes.put(Locale.of(two).getISO3Language(), two);
            } catch (MissingResourceException e) {
                codes.remove(two); // no language of ISO 639-2
            }
        }
        // the bibliographic codes of ISO 639-2 that differ from the terminological ones
        Arrays.stream(
                        "alb=sq arm=hy baq=eu bur=my chi=zh cze=cs dut=nl fre=fr geo=ka ger=de gre=el ice=is mac=mk mao=mi may=ms per=fa rum=ro slo=sk tib=bo wel=cy"
                                .split(" "))
                .forEach(pair -> codes.put(pair.substring(0, 3), pair.substring(4)));
        return Map.copyOf(codes);
    }
}
