// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.virusscan;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** ClamAV's daemon, by its command INSTREAM: pieces with their length in front, then one of length zero. */
final class ClamdScanner implements Virusscanner {
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;

    private final Scannerverbinding address;

    ClamdScanner(Scannerverbinding address) {
        this.address = address;
    }

    @Override
    public Optional<String> scan(InputStream inhoud, long grootte) throws IOException {
        try (Socket socket = address.open()) {
            boolean sent = send(socket, inhoud);
            String answer = receive(socket.getInputStream());
            if (answer.endsWith(" FOUND")) {
                String found = answer.substring(0, answer.length() - " FOUND".length());
                return Optional.of(found.substring(found.indexOf(':') + 1).strip());
            }
            if (sent && answer.endsWith(" OK")) {
                return Optional.empty();
            }
            throw new IOException("The virus scanner answered: " + answer);
        }
    }

    /** False when the scanner stopped listening: it has an answer already, which says why. */
    private static boolean send(Socket socket, InputStream content) throws IOException {
        byte[] piece = new byte[PIECE];
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE + 4));
        int length = content.readNBytes(piece, 0, PIECE);
        try {
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            while (length > 0) {
                out.writeInt(length);
                out.write(piece, 0, length);
                length = content.readNBytes(piece, 0, PIECE);
            }
            out.writeInt(0);
            out.flush();
            return true;
        } catch (java.net.SocketException e) {
            return false;
        }
    }

    private static String receive(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        int next = in.read();
        while (next > 0 && answer.size() < LONGEST_ANSWER) {
            answer.write(next);
            next = in.read();
        }
        return answer.toString(StandardCharsets.UTF_8).strip();
    }
}
