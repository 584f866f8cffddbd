// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.zaakregie.mtom.Inhoudsvorm;
import nl.zaakregie.mtom.MtomWriter;
import nl.zaakregie.opslag.InhoudDamagedException;
import nl.zaakregie.opslag.Inhoudopslag;
import nl.zaakregie.opslag.Ruwbericht;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.ContentWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends an answer; its content comes from the store while it is sent. Content that turns out to be damaged breaks the
 * connection off: the receiver sees an incomplete answer, never a wrong document.
 */
@Component
class Antwoordverzender {
    private static final Logger LOG = LoggerFactory.getLogger(Antwoordverzender.class);

    private final Inhoudopslag opslag;

    Antwoordverzender(Inhoudopslag opslag) {
        this.opslag = opslag;
    }

    void send(Antwoord answer, HttpServletResponse response) throws IOException {
        if (answer.ruw().isPresent()) {
            pass(answer.ruw().get(), response);
            return;
        }
        if (answer.vol().isEmpty()) {
            response.setContentType(answer.versie().mediaType() + ";charset=utf-8");
            response.setContentLength(answer.body().length);
            response.getOutputStream().write(answer.body());
            return;
        }
        try {
            sendContent(answer, answer.vol().get(), response);
        } catch (InhoudDamagedException e) {
            LOG.error("De inhoud van een document is beschadigd: {}", e.getMessage());
            throw e;
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }

    private static void pass(Ruwbericht answer, HttpServletResponse response) throws IOException {
        try (answer;
                InputStream bytes = answer.open()) {
            response.setContentType(answer.contentType());
            response.setContentLengthLong(answer.size());
            bytes.transferTo(response.getOutputStream());
        }
    }

    private void sendContent(Antwoord answer, StufElement message, HttpServletResponse response) throws IOException {
        if (answer.vorm() == Inhoudsvorm.INLINE) {
            response.setContentType(answer.versie().mediaType() + ";charset=utf-8");
            BerichtWriter.writeEnvelope(
                    answer.versie(), message, ContentWriter.base64(opslag::open), response.getOutputStream());
        } else {
            MtomWriter writer = new MtomWriter(answer.versie(), message, opslag::open);
            response.setContentType(writer.contentType());
            writer.write(response.getOutputStream());
        }
    }
}
