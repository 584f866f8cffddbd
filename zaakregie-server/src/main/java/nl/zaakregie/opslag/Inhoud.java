// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.io.IOException;
import java.io.InputStream;
import nl.zaakregie.stuf.Inhoudsverwijzing;

/** Content of a document that is here, outside memory, and may be read more than once. */
public interface Inhoud {

    /** Its hash and size. */
    Inhoudsverwijzing verwijzing();

    /** The bytes from the first one on; the caller closes the stream. */
    InputStream open() throws IOException;
}
