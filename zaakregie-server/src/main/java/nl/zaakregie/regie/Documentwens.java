// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.zaakregie.client.zaak.DocumentBuilder;
import nl.zaakregie.client.zaak.Documentidentificatie;
import nl.zaakregie.client.zaak.Documentinhoud;
import nl.zaakregie.client.zaak.NieuwDocument;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.opslag.Inhoud;

/** A document that somebody wants with a zaak (ZDS 1.1 paragraph 4.2.4). */
public record Documentwens(Zaakverwijzing zaak, Documentregel regel) {

    /**
     * The document, with who adds it as its author.
     *
     * @throws IllegalArgumentException when it was not checked
     */
    NieuwDocument make(
            Gebruiker who, Documentidentificatie number, String bestandsnaam, String contentType, Inhoud content) {
        try {
            DocumentBuilder document = NieuwDocument.of(
                            number,
                            regel.titel(),
                            Conceptcontrole.datum(regel.gemaakt())
                                    .orElseThrow(() -> new IllegalArgumentException("The document has no date")),
                            who.weergavenaam(),
                            regel.aanduiding()
                                    .orElseThrow(() -> new IllegalArgumentException("Nobody said how confidential")),
                            zaak)
                    .inhoud(Documentinhoud.of(bestandsnaam, contentType, content::open));
            return (regel.soort().isEmpty() ? document : document.documenttype(regel.soort())).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
