// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import nl.zaakregie.stuf.Inhoudsverwijzing;

/** Passes bytes on and refuses to end when they are not the ones that were stored. */
final class VerifyingInputStream extends InputStream {
    private final InputStream in;
    private final Inhoudsverwijzing expected;
    private final MessageDigest digest = Sha256.digest();
    private long count;
    private boolean verified;

    VerifyingInputStream(InputStream source, Inhoudsverwijzing expected) {
        this.in = source;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read < 0) {
            checkEnd();
            return read;
        }
        count += read;
        if (count > expected.grootte()) {
            throw new InhoudDamagedException(expected, "there is more than was stored");
        }
        digest.update(buffer, offset, read);
        return read;
    }

    private void checkEnd() throws InhoudDamagedException {
        if (count != expected.grootte()) {
            throw new InhoudDamagedException(expected, "only " + count + " bytes are there");
        }
        if (!verified && !Sha256.hex(digest).equals(expected.sha256())) {
            throw new InhoudDamagedException(expected, "the hash differs");
        }
        verified = true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
