// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.stuf.StufElement;

/**
 * A document that is to be added: the object of a voegZaakdocumentToe, or of a maakZaakdocument when it has no content yet
 * (ZDS 1.1 paragraphs 4.2.4 and 4.2.5). Made by a builder.
 *
 * @param object the document in the message
 * @param inhoud its content, when there is one
 */
public record NieuwDocument(Documentidentificatie identificatie, StufElement object, Optional<Documentinhoud> inhoud) {

    /**
     * A document of a zaak; more zaken may be added.
     *
     * @param titel        at most 200 characters
     * @param creatiedatum the day on which it was made
     * @param auteur       who made it, at most 200 characters
     */
    public static DocumentBuilder of(
            Documentidentificatie identificatie,
            String titel,
            LocalDate creatiedatum,
            String auteur,
            VertrouwelijkAanduiding vertrouwelijkheid,
            Zaakverwijzing zaak) {
        return new DocumentBuilder(identificatie, titel, creatiedatum, auteur, vertrouwelijkheid, zaak);
    }

    /** The identificatie alone. */
    @Override
    public String toString() {
        return "NieuwDocument(" + identificatie.value() + ")";
    }
}
