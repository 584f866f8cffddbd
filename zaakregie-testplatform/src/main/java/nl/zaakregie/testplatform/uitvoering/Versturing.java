// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.testset.Recept;
import nl.zaakregie.testplatform.verkeer.Mtom;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Soapversie;

/**
 * A message as it goes over the line.
 *
 * @param bericht the message
 * @param koppen  HTTP headers
 * @param inhoud  the bytes
 */
record Versturing(StufElement bericht, Map<String, String> koppen, byte[] inhoud) {

    /** As the standard says, unless the recipe wants something odd. */
    static Versturing of(Service dienst, StufElement bericht, Recept recept) {
        Soapversie versie =
                recept.find("soap").filter("1.2"::equals).isPresent() ? Soapversie.SOAP12 : Soapversie.SOAP11;
        byte[] envelop = BerichtWriter.writeEnvelope(versie, bericht);
        String action = action(dienst, recept.find("soapaction").orElse(""));
        Map<String, String> koppen = new LinkedHashMap<>();
        String vorm = recept.find("vorm").orElse("");
        if (vorm.equals("mtom")) {
            Mtom.Verpakt packed = Mtom.pack(tree(envelop));
            koppen.put("Content-Type", packed.contentType());
            koppen.put("SOAPAction", action);
            return new Versturing(bericht, koppen, packed.inhoud());
        }
        if (versie == Soapversie.SOAP12) {
            koppen.put("Content-Type", "application/soap+xml; charset=utf-8; action=" + action);
        } else {
            koppen.put("Content-Type", "text/xml; charset=utf-8");
            koppen.put("SOAPAction", action);
        }
        byte[] bytes = vorm.isEmpty() ? envelop : Vorm.of(vorm).apply(envelop);
        return new Versturing(bericht, koppen, bytes);
    }

    private static String action(Service dienst, String wens) {
        return switch (wens) {
            case "leeg" -> "\"\"";
            case "kort" -> "\"" + dienst.operation() + "\"";
            case "zonder aanhalingstekens" -> dienst.soapAction();
            default -> "\"" + dienst.soapAction() + "\"";
        };
    }

    private static StufElement tree(byte[] envelop) {
        try {
            return new BerichtReader(Schemas.shared())
                    .read(new ByteArrayInputStream(envelop))
                    .root();
        } catch (MalformedBerichtException e) {
            throw new IllegalStateException("An envelope of our own cannot be read", e);
        }
    }
}
