// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verwerking;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;

/**
 * Who did what, as the chain keeps it.
 *
 * @param tijdstip  in whole microseconds, as the database keeps it
 * @param onderwerp what it was about: a zaak, a message; never a person
 * @param reden     the task for which it was done; empty when the page asks none
 */
record Auditrecord(
        long volgnummer,
        Instant tijdstip,
        String gebruiker,
        String rol,
        String actie,
        String onderwerp,
        String reden,
        byte[] traceId) {

    /** The hash of this record on top of that of the one before it. Lengths are part of it, so no text can pass for two. */
    byte[] hash(byte[] vorige) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(vorige);
            out.writeLong(volgnummer);
            out.writeLong(tijdstip.getEpochSecond());
            out.writeInt(tijdstip.getNano() / 1000);
            for (String text : new String[] {gebruiker, rol, actie, onderwerp, reden}) {
                out.writeUTF(text);
            }
            out.write(traceId);
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
