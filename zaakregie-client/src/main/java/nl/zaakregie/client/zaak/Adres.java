// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.bg;

import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import org.jspecify.annotations.Nullable;

/**
 * A Dutch address, the group verblijfsadres of a person or vestiging (StUF-BG 03.10).
 *
 * @param straat               name of the street, at most 80 characters; sent as openbareRuimteNaam and, up to the 24
 *                             characters that fit, as straatnaam, because receivers read the one or the other
 * @param huisnummer           1 to 99999
 * @param huisletter           one letter, or null
 * @param huisnummertoevoeging at most four letters and digits, or null
 * @param postcode             four digits and two capitals
 * @param woonplaats           name of the town, at most 80 characters
 */
public record Adres(
        String straat,
        int huisnummer,
        @Nullable String huisletter,
        @Nullable String huisnummertoevoeging,
        String postcode,
        String woonplaats) {
    private static final int STRAATNAAM = 24;

    /** Refuses parts that do not fit. */
    public Adres {
        straat = Teksten.required("straat", straat, 80);
        huisletter = Teksten.optional("huisletter", huisletter, 1);
        huisnummertoevoeging = Teksten.optional("huisnummertoevoeging", huisnummertoevoeging, 4);
        postcode = postcode.replace(" ", "");
        woonplaats = Teksten.required("woonplaats", woonplaats, 80);
        check(huisnummer >= 1 && huisnummer <= 99_999, "huisnummer is not between 1 and 99999");
        check(huisletter == null || huisletter.matches("[a-zA-Z]"), "huisletter is no letter");
        check(
                huisnummertoevoeging == null || huisnummertoevoeging.matches("[a-zA-Z0-9]+"),
                "huisnummertoevoeging has other characters than letters and digits");
        check(postcode.matches("[1-9][0-9]{3}[A-Z]{2}"), "postcode is not four digits and two capitals");
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** An address without letter or addition. */
    public static Adres of(String straat, int huisnummer, String postcode, String woonplaats) {
        return new Adres(straat, huisnummer, null, null, postcode, woonplaats);
    }

    /** The group, each of its members present. */
    StufElement toElement() {
        return StufElement.builder(bg("verblijfsadres"))
                .add(bg("wpl.woonplaatsNaam"), woonplaats)
                .add(bg("gor.openbareRuimteNaam"), straat)
                .add(Elementen.orEmpty(
                        bg("gor.straatnaam"), straat.length() > STRAATNAAM ? null : straat, NoValue.WAARDE_ONBEKEND))
                .add(bg("aoa.postcode"), postcode)
                .add(bg("aoa.huisnummer"), Integer.toString(huisnummer))
                .add(Elementen.orEmpty(bg("aoa.huisletter"), huisletter, NoValue.GEEN_WAARDE))
                .add(Elementen.orEmpty(bg("aoa.huisnummertoevoeging"), huisnummertoevoeging, NoValue.GEEN_WAARDE))
                .build();
    }
}
