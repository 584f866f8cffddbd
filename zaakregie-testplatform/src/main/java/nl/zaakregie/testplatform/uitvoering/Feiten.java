// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.rzs;
import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.testplatform.schaduw.Geheugen;
import nl.zaakregie.testplatform.testset.Stap;

/** What a step leaves for later ones: a number, a slot, a zaak, a document, a message. */
final class Feiten {
    private Feiten() {}

    /** Fills the variable of a step; the answer is kept under the name with {@code .antwoord} behind it. */
    static void store(Geheugen geheugen, Stap stap, StufElement verzoek, StufElement antwoord) {
        String value = switch (stap.dienst()) {
            case GENEREER_ZAAK_IDENTIFICATIE ->
                antwoord.value(zkn("zaak"), zkn("identificatie")).orElse("");
            case GENEREER_DOCUMENT_IDENTIFICATIE ->
                antwoord.value(zkn("document"), zkn("identificatie")).orElse("");
            case GEEF_ZAAKDOCUMENT_BEWERKEN ->
                antwoord.value(zkn("parameters"), zkn("checkedOutId")).orElse("");
            case OVERDRAGEN_ZAAK, BEVESTIG_OVERDRAGEN_ZAAK, NOTIFICEER_OVER_ZAAK, INITIEER_NOTIFICEER_OVER_ZAAK ->
                verzoek.value(rzs("object"), zkn("identificatie")).orElse("");
            default -> verzoek.value(OBJECT, zkn("identificatie")).orElse("");
        };
        if (!value.isEmpty()) {
            geheugen.put(stap.bewaart(), value, verzoek);
            geheugen.put(
                    stap.bewaart() + ".antwoord",
                    Stuurgegevens.ofMessage(antwoord).referentienummer(),
                    antwoord);
        }
    }
}
