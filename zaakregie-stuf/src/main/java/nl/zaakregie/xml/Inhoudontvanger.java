// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.io.IOException;
import java.io.InputStream;
import nl.zaakregie.stuf.Inhoudsverwijzing;

/**
 * Takes the binary content that a reader cuts out of a message (StUF protocolbindingen paragraph 3.1), so that content of
 * any size needs little memory. The message keeps its hash and size in its place.
 */
@FunctionalInterface
public interface Inhoudontvanger {

    /**
     * Takes one content. Content that can't be kept, because of its size for instance, is read to its end all the same:
     * whether that refuses the message is decided when the rest of the message is known.
     *
     * @param inhoud the decoded bytes, to be read to their end
     * @return what stands in the message from now on
     * @throws IOException the one that reading threw
     */
    Inhoudsverwijzing receive(InputStream inhoud) throws IOException;
}
