// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.opslag.SpooledInhoud;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.virusscan.Virusscanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What happens to content before the transaction: scanned for viruses, and brought near its store. */
@Component
class Inhoudsinname {
    private static final Logger LOG = LoggerFactory.getLogger(Inhoudsinname.class);

    private final Inhoudsregels regels;
    private final Virusscanner scanner;

    Inhoudsinname(Inhoudsregels regels, Virusscanner scanner) {
        this.regels = regels;
        this.scanner = scanner;
    }

    /**
     * Prepares the content of a message. Content that its own rules refuse is left alone: the handler refuses it, together
     * with whatever else is wrong.
     *
     * @param object the document as the message gives it
     */
    Optional<Uitkomst.Geweigerd> prepare(Verzoek verzoek, StufElement object) {
        Optional<SpooledInhoud> content = new Zaakdocument(new StufObject(object))
                .verwijzing()
                .flatMap(v -> verzoek.inhouden().find(v));
        if (content.isEmpty() || regels.check(verzoek, object).stream().anyMatch(Bevinding::isFout)) {
            return Optional.empty();
        }
        try {
            Optional<String> found = scan(content.get());
            if (found.isPresent()) {
                return Optional.of(Uitkomst.Geweigerd.of(
                        Foutcode.STUF058, "INHOUD-VIRUS: de virusscanner weigert de inhoud: " + found.get()));
            }
            verzoek.inhouden().prepare(content.get().verwijzing());
            return Optional.empty();
        } catch (IOException e) {
            LOG.error("Bericht {}: de inhoud kon niet worden gescand of opgeslagen", verzoek.berichtId(), e);
            Foutcode code = verzoek.service().berichtcode().asynchronous() ? Foutcode.STUF046 : Foutcode.STUF049;
            return Optional.of(
                    Uitkomst.Geweigerd.of(
                            code,
                            "De virusscanner of de opslag van documenten is niet beschikbaar; bied het bericht later opnieuw aan"));
        }
    }

    private Optional<String> scan(SpooledInhoud content) throws IOException {
        try (InputStream bytes = content.open()) {
            return scanner.scan(bytes, content.verwijzing().grootte());
        }
    }
}
