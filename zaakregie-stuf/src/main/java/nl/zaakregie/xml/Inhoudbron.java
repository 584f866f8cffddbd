// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.io.IOException;
import java.io.InputStream;
import nl.zaakregie.stuf.Inhoudsverwijzing;

/** Gives the binary content for which a reference stands in a message, so that a writer can put it in its place again. */
@FunctionalInterface
public interface Inhoudbron {

    /** The bytes, from the first one on; the writer closes the stream. */
    InputStream open(Inhoudsverwijzing verwijzing) throws IOException;
}
