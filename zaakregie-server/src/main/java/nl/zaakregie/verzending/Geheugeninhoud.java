// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.client.Inhoudmeter;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.ContentWriter;
import nl.zaakregie.xml.Inhoudontvanger;

/** The content of an answer of bounded size, put back in the message as base64 whichever way it came. */
final class Geheugeninhoud implements Inhoudontvanger {
    private final Map<Inhoudsverwijzing, byte[]> contents = new HashMap<>();

    @Override
    public Inhoudsverwijzing receive(InputStream inhoud) throws IOException {
        byte[] bytes = inhoud.readAllBytes();
        Inhoudsverwijzing verwijzing = Inhoudmeter.INSTANCE.receive(new ByteArrayInputStream(bytes));
        contents.put(verwijzing, bytes);
        return verwijzing;
    }

    /** The message with its content where it belongs. */
    StufElement fill(StufElement message) {
        return contents.isEmpty()
                ? message
                : message.transform(element -> ContentWriter.find(element)
                        .flatMap(verwijzing -> Optional.ofNullable(contents.get(verwijzing)))
                        .map(bytes -> element.withText(Base64.getEncoder().encodeToString(bytes)))
                        .orElse(element));
    }
}
