// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Passes over a UTF-8 byte order mark and white space before the XML declaration, which real senders put there. */
final class LeadingSpaceSkipper extends FilterInputStream {
    private boolean started;

    LeadingSpaceSkipper(InputStream source) {
        super(new PushbackInputStream(source, 1));
    }

    @Override
    public int read() throws IOException {
        skipLeading();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        skipLeading();
        return super.read(buffer, offset, length);
    }

    private void skipLeading() throws IOException {
        if (started) {
            return;
        }
        started = true;
        int next = in.read();
        while (next == ' '
                || next == '\t'
                || next == '\r'
                || next == '\n'
                || next == 0xEF
                || next == 0xBB
                || next == 0xBF) {
            next = in.read();
        }
        if (next >= 0) {
            ((PushbackInputStream) in).unread(next);
        }
    }
}
