// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import nl.zaakregie.client.zaak.Documentinhoud;
import nl.zaakregie.client.zaak.NieuwDocument;

/** Turns the documents of Voorbeeldstad into files that every program can open; the same document is always the same bytes. */
final class Documentmaker {
    private final Voorbeeldstad stad;
    private final Zaakmaker zaken;
    private final Kalender kalender;

    Documentmaker(Voorbeeldstad stad, Zaakmaker zaken, Kalender kalender) {
        this.stad = stad;
        this.zaken = zaken;
        this.kalender = kalender;
    }

    NieuwDocument nieuw(Demozaak zaak, Demodocument document) {
        return NieuwDocument.of(
                        document.identificatie(),
                        document.titel(),
                        kalender.datum(document.dag()),
                        stad.naam(document.door()),
                        document.vertrouwelijkheid(),
                        zaken.verwijzing(zaak))
                .documenttype(document.type())
                .ontvangstdatum(kalender.datum(document.dag()))
                .versie("1.0")
                .status("Definitief")
                .inhoud(inhoud(zaak, document))
                .build();
    }

    Documentinhoud inhoud(Demozaak zaak, Demodocument document) {
        List<String> lines = List.of(
                "Gemeente Voorbeeldstad",
                zaak.omschrijving() + " (" + zaak.identificatie().value() + ")",
                document.type() + " van " + stad.naam(document.door()),
                "",
                "Voorbeeldstad bestaat niet. De mensen en wat hun overkomt zijn verzonnen;",
                "dit document staat hier om te laten zien dat documenten heen en terug gaan.");
        return Documentinhoud.of(document.bestandsnaam(), document.formaat(), bytes(document, lines));
    }

    private static byte[] bytes(Demodocument document, List<String> lines) {
        return switch (document.formaat()) {
            case "application/pdf" -> Pdf.of(document.titel(), lines);
            case Kantoorbestand.DOCX -> Kantoorbestand.docx(document.titel(), lines);
            case Kantoorbestand.ODT -> Kantoorbestand.odt(document.titel(), lines);
            case "image/jpeg" -> jpeg();
            case "text/plain" ->
                (document.titel() + "\n\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
            default ->
                throw new IllegalStateException("Een onbekend formaat in de demogegevens: " + document.formaat());
        };
    }

    /** A photograph that shows a house, more or less. */
    private static byte[] jpeg() {
        BufferedImage image = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xBFD8EA));
        graphics.fillRect(0, 0, 160, 120);
        graphics.setColor(new Color(0x8A5A3C));
        graphics.fillRect(40, 55, 80, 65);
        graphics.setColor(new Color(0x6B2F25));
        graphics.fillPolygon(new int[] {30, 80, 130}, new int[] {55, 20, 55}, 3);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes what is written", e);
        }
        return bytes.toByteArray();
    }
}
