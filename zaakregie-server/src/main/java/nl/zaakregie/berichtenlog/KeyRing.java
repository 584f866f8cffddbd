// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.berichtenlog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Sleutelbestand;
import org.springframework.stereotype.Component;

/**
 * The keys of what is stored encrypted: the first encrypts, the others only decrypt what is older. A sealed text is the id
 * of its key, a nonce and the AES-256-GCM cipher text, bound to the place it belongs to.
 */
@Component
public class KeyRing {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int ID = 4;
    private static final int NONCE = 12;
    private static final int HEAD = ID + NONCE;

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final String current;
    private final SecureRandom random = new SecureRandom();
    /** Who makes the ciphers: looked up once, for every message needs two. */
    private final Provider provider;

    KeyRing(Instellingen settings) throws IOException {
        for (byte[] key : bytes(settings)) {
            if (key.length != 32) {
                throw new IllegalStateException("Een sleutel van zaakregie.berichtenlog is geen 256 bits in base64");
            }
            keys.put(id(key), new SecretKeySpec(key, "AES"));
        }
        this.current = keys.keySet().iterator().next();
        try {
            this.provider = Cipher.getInstance(CIPHER).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<byte[]> bytes(Instellingen settings) throws IOException {
        List<byte[]> all = new ArrayList<>();
        String configured = settings.berichtenlog().sleutel();
        Path file = Path.of(settings.data()).resolve("berichtenlog.sleutel");
        all.add(configured == null ? Sleutelbestand.readOrMake(file) : Sleutelbestand.decode(configured));
        List<String> old = settings.berichtenlog().oudeSleutels();
        if (old != null) {
            old.forEach(key -> all.add(Sleutelbestand.decode(key)));
        }
        return all;
    }

    /** The id of a key follows from the key: nothing to name, and nothing to name wrongly. */
    private static String id(byte[] key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(hash, 0, ID);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Encrypts with the current key.
     *
     * @param place where the result is kept; it can only be opened for the same place
     */
    public byte[] seal(byte[] clear, String place) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] text = crypt(Cipher.ENCRYPT_MODE, current, nonce, clear, place);
        return ByteBuffer.allocate(HEAD + text.length)
                .put(HexFormat.of().parseHex(current))
                .put(nonce)
                .put(text)
                .array();
    }

    /** Decrypts with the key that sealed it. */
    public byte[] open(byte[] sealed, String place) {
        String id = HexFormat.of().formatHex(sealed, 0, ID);
        byte[] nonce = Arrays.copyOfRange(sealed, ID, HEAD);
        return crypt(Cipher.DECRYPT_MODE, id, nonce, Arrays.copyOfRange(sealed, HEAD, sealed.length), place);
    }

    private byte[] crypt(int mode, String id, byte[] nonce, byte[] input, String place) {
        SecretKeySpec key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("De sleutel " + id + " staat niet in zaakregie.berichtenlog.oudeSleutels");
        }
        try {
            Cipher cipher = Cipher.getInstance(CIPHER, provider);
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Versleutelen of ontsleutelen met sleutel " + id + " mislukt", e);
        }
    }
}
