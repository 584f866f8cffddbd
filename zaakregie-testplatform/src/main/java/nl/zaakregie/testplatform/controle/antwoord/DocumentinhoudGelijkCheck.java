// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.antwoord;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** The content of a document comes back byte for byte. */
@Controle(
        id = "documentinhoud-gelijk",
        titel = "De inhoud van het document is byte voor byte de verstuurde",
        eisen = {"R-202", "R-203", "ZDS 4.2.2"})
final class DocumentinhoudGelijkCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        for (StufElement object : o.objecten()) {
            String number = object.value(zkn("identificatie")).orElse("");
            Optional<StufElement> known =
                    o.geheugen().register().findDocument(number).flatMap(d -> d.child(zkn("inhoud")));
            if (known.isEmpty()) {
                continue;
            }
            byte[] expected = bytes(known.get().text());
            byte[] found = bytes(object.value(zkn("inhoud")).orElse(""));
            if (!Arrays.equals(expected, found)) {
                boolean twice =
                        Arrays.equals(expected, bytes(new String(found, java.nio.charset.StandardCharsets.ISO_8859_1)));
                o.fout(twice ? "De inhoud is twee keer in base64 verpakt." : "De inhoud is niet de verstuurde.")
                        .verwacht(expected.length + " bytes")
                        .gevonden(found.length + " bytes");
            }
        }
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
