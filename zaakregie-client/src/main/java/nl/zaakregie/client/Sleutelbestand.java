// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Reads certificates and keys from PKCS#12, JKS and PEM files. */
final class Sleutelbestand {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]+)-----END \\1-----", Pattern.DOTALL);

    private Sleutelbestand() {}

    /** A key with its chain. */
    static KeyStore keys(Path file, char[] password) throws IOException, GeneralSecurityException {
        byte[] bytes = Files.readAllBytes(file);
        if (!isPem(bytes)) {
            return KeyStore.getInstance(file.toFile(), password);
        }
        KeyStore store = empty();
        PrivateKey key = null;
        for (Block block : blocks(bytes)) {
            if (block.kind.endsWith("PRIVATE KEY")) {
                key = privateKey(block, password);
            }
        }
        if (key == null) {
            throw new InvalidKeyException("The file has no private key");
        }
        store.setKeyEntry("sleutel", key, password, certificates(bytes).toArray(Certificate[]::new));
        return store;
    }

    /** Certificates that are trusted. */
    static KeyStore certificates(Path file, char[] password) throws IOException, GeneralSecurityException {
        byte[] bytes = Files.readAllBytes(file);
        if (!isPem(bytes)) {
            return KeyStore.getInstance(file.toFile(), password);
        }
        KeyStore store = empty();
        for (Certificate certificate : certificates(bytes)) {
            store.setCertificateEntry("certificaat" + store.size(), certificate);
        }
        return store;
    }

    private static boolean isPem(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("-----BEGIN ");
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static List<Certificate> certificates(byte[] pem) throws GeneralSecurityException {
        List<Certificate> found = new ArrayList<>();
        for (Block block : blocks(pem)) {
            if (block.kind.equals("CERTIFICATE")) {
                found.add(CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(block.content)));
            }
        }
        if (found.isEmpty()) {
            throw new KeyStoreException("The file has no certificate");
        }
        return found;
    }

    private static PrivateKey privateKey(Block block, char[] password) throws IOException, GeneralSecurityException {
        PKCS8EncodedKeySpec spec = switch (block.kind) {
            case "PRIVATE KEY" -> new PKCS8EncodedKeySpec(block.content);
            case "ENCRYPTED PRIVATE KEY" -> decrypted(block.content, password);
            default -> throw new InvalidKeyException("Only keys in PKCS#8 are read");
        };
        for (String algorithm : List.of("RSA", "EC", "EdDSA")) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(spec);
            } catch (GeneralSecurityException e) {
                continue; // the key is of another kind
            }
        }
        throw new InvalidKeyException("The kind of the key is not known");
    }

    private static PKCS8EncodedKeySpec decrypted(byte[] content, char[] password)
            throws IOException, GeneralSecurityException {
        EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(content);
        String algorithm =
                info.getAlgName().equals("PBES2") ? String.valueOf(info.getAlgParameters()) : info.getAlgName();
        Cipher cipher = Cipher.getInstance(algorithm);
        cipher.init(
                Cipher.DECRYPT_MODE,
                SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec(password)),
                info.getAlgParameters());
        return info.getKeySpec(cipher);
    }

    private static List<Block> blocks(byte[] pem) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(new String(pem, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            blocks.add(new Block(
                    matcher.group(1),
                    Base64.getMimeDecoder().decode(matcher.group(2).strip())));
        }
        return blocks;
    }

    private record Block(String kind, byte[] content) {}
}
