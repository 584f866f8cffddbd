// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.verzoek;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.Base64;
import java.util.Optional;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A document that is added has content, once in base64. */
@Controle(
        id = "documentinhoud",
        titel = "Het document heeft inhoud in geldige base64",
        eisen = {"R-202", "ZDS 4.2.4"})
final class DocumentinhoudCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        Optional<StufElement> content = o.huidig().child(zkn("inhoud"));
        if (content.filter(c -> !c.text().isBlank()).isEmpty()) {
            o.fout("De inhoud van het document ontbreekt.");
            return;
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(content.get().text().strip());
            String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).strip();
            if (text.length() > 40 && text.matches("[A-Za-z0-9+/\\s]+={0,2}") && text.length() % 4 == 0) {
                o.waarschuwing("De inhoud lijkt twee keer in base64 verpakt.").bij(content.get());
            }
        } catch (IllegalArgumentException e) {
            o.fout("De inhoud is geen geldige base64.").bij(content.get());
        }
    }
}
