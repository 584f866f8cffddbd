// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import static nl.zaakregie.stuf.Namen.OBJECT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.zaak.Documentinhoud;
import nl.zaakregie.client.zaak.Zaakbericht;
import nl.zaakregie.mtom.Inhoudsvorm;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.MalformedBerichtException;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Content of documents on the way out and on the way back. */
final class Bijlage {
    @Option(
            names = "--attach",
            paramLabel = "BESTAND",
            description =
                    "Stuur dit bestand mee als inhoud van het document in het bericht; bestandsnaam en contentType worden "
                            + "ingevuld als het bericht die niet heeft")
    @Nullable
    Path attach;

    @Option(names = "--inline", description = "Inhoud als base64 in het bericht, in plaats van als bijlage (MTOM)")
    boolean inline;

    @Option(
            names = "--save",
            paramLabel = "MAP",
            description = "Bewaar de inhoud van documenten in het antwoord in deze map")
    @Nullable
    Path save;

    Inhoudsvorm vorm() {
        return inline ? Inhoudsvorm.INLINE : Inhoudsvorm.MTOM;
    }

    /** What the user asks and cannot be done, if anything. */
    @Nullable
    String problem(StufElement message) {
        if (attach != null && !Files.isReadable(attach)) {
            return attach + ": bestand niet gevonden of niet leesbaar";
        }
        if (attach != null && documents(message).isEmpty()) {
            return "--attach: er staat geen document in het bericht";
        }
        return save != null && !Files.isDirectory(save) ? save + ": map niet gevonden" : null;
    }

    /**
     * The message when it cannot go byte for byte as it is in its file: because the user gives a file with it, or because
     * its own attachments have to be written again.
     */
    Optional<Zaakbericht> find(Berichtbestand bestand, Service service, StufElement message)
            throws IOException, MalformedBerichtException {
        if (attach != null) {
            return Optional.of(with(service, message, attach));
        }
        return bestand.isMtom() ? Optional.of(new Zaakbericht(service, message, bestand.bijlagen())) : Optional.empty();
    }

    /** The message with the file in its last document; of an update that is the document as it becomes. */
    private static Zaakbericht with(Service service, StufElement message, Path file) throws IOException {
        Documentinhoud inhoud = Documentinhoud.of(file, new Tika().detect(file));
        StufElement last = documents(message).getLast();
        return new Zaakbericht(service, replace(message, last, inhoud.into(last)), verwijzing -> inhoud.open());
    }

    private static StufElement replace(StufElement element, StufElement old, StufElement current) {
        return element == old ? current : element.mapChildren(child -> replace(child, old, current));
    }

    private static List<StufElement> documents(StufElement message) {
        List<StufElement> found = new ArrayList<>();
        message.forEach(element -> {
            if (element.is(OBJECT)
                    && element.entiteittype().equals("EDC")
                    && element.verwerkingssoort().isPresent()) {
                found.add(element);
            }
        });
        return found;
    }
}
