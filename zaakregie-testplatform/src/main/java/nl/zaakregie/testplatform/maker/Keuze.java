// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;

/** Leaves out, empties and fills attributes of a zaak by chance; the result stays valid. */
final class Keuze {
    private static final Set<String> BLIJFT =
            Set.of("startdatum", "registratiedatum", "zaakniveau", "deelzakenIndicatie");
    private static final Map<String, Integer> TEKSTEN = Map.of("omschrijving", 80, "toelichting", 1000);
    private static final String TEKENS =
            "abcdefghijklmnopqrstuvwxyz ABCDEFG 0123456789 éëïöüçñß &<>\"'()[]{}#%;:,.!?/\\-_=+€°½ŠžİığЖ中😀";

    private final Random random;

    Keuze(Random random) {
        this.random = random;
    }

    List<StufElement> choose(List<StufElement> all) {
        List<StufElement> chosen = new ArrayList<>();
        for (StufElement element : all) {
            String name = element.localName();
            if (BLIJFT.contains(name)) {
                chosen.add(element);
            } else if (random.nextInt(3) > 0) {
                chosen.add(vary(element, name));
            }
        }
        return chosen;
    }

    private StufElement vary(StufElement element, String name) {
        boolean group = !element.children().isEmpty();
        if (!group && random.nextInt(5) == 0) {
            NoValue[] reasons = {NoValue.GEEN_WAARDE, NoValue.WAARDE_ONBEKEND, NoValue.VASTGESTELD_ONBEKEND};
            return StufElement.empty(zkn(name), reasons[random.nextInt(reasons.length)]);
        }
        Integer longest = TEKSTEN.get(name);
        return longest == null || group ? element : element.withText(text(longest));
    }

    private String text(int longest) {
        int[] points = TEKENS.codePoints().toArray();
        StringBuilder text = new StringBuilder("x");
        int length = 2 + random.nextInt(longest - 4);
        while (text.length() < length) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.append('x').toString();
    }
}
