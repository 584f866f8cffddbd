// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import java.io.IOException;
import java.net.URI;

/** A system under test that does everything right, for tests of other packages. */
public final class Proefprovider implements AutoCloseable {
    private final Proefsysteem systeem = new Proefsysteem(Gebrek.GEEN);

    public Proefprovider() throws IOException {}

    public URI adres() {
        return systeem.adres();
    }

    @Override
    public void close() {
        systeem.close();
    }
}
