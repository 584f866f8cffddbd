// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.berichtenlog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.regels.Bevinding;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Keeps every exchange. Bodies are AES-256-GCM with a nonce of their own in front; they go after the retention period. */
@Component
public class Berichtenlog {
    private static final int NONCE = 12;
    private static final String INSERT = """
            insert into berichtenlog (id, tijdstip, richting, rol, service, zaakidentificatie, referentienummer,
                cross_refnummer, zender, ontvanger, uitkomst, foutcode, duur_us, bevindingen, verzoek, antwoord)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();
    private final ObjectMapper json = new ObjectMapper();
    private final int retentionDays;

    Berichtenlog(JdbcTemplate jdbc, Instellingen settings) throws IOException {
        this.jdbc = jdbc;
        this.key = key(settings);
        this.retentionDays = settings.berichtenlog().bewaartermijn();
    }

    private static SecretKeySpec key(Instellingen settings) throws IOException {
        String configured = settings.berichtenlog().sleutel();
        byte[] bytes = configured == null
                ? generatedKey(Path.of(settings.data()).resolve("berichtenlog.sleutel"))
                : Base64.getDecoder().decode(configured);
        if (bytes.length != 32) {
            throw new IllegalStateException("zaakregie.berichtenlog.sleutel is geen sleutel van 256 bits in base64");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static byte[] generatedKey(Path file) throws IOException {
        if (Files.exists(file)) {
            return Base64.getDecoder().decode(Files.readString(file).strip());
        }
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, Base64.getEncoder().encodeToString(fresh));
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return fresh;
    }

    /** Lets the transaction of a question end without waiting for the disk; what changes anything always waits. */
    public void commitWithoutWaiting() {
        jdbc.execute("set local synchronous_commit = off");
    }

    /** Writes one exchange, in the transaction of the caller when there is one. */
    public void write(Uitwisseling exchange) {
        jdbc.update(
                INSERT,
                exchange.id(),
                Timestamp.from(exchange.tijdstip()),
                exchange.richting(),
                exchange.rol(),
                exchange.service(),
                exchange.zaakidentificatie(),
                exchange.referentienummer(),
                exchange.crossRefnummer(),
                exchange.zender(),
                exchange.ontvanger(),
                exchange.uitkomst(),
                exchange.foutcode(),
                exchange.duurMicros(),
                findings(exchange.bevindingen()),
                encrypt(exchange.verzoek()),
                encrypt(exchange.antwoord()));
    }

    private String findings(List<Bevinding> findings) {
        return findings.isEmpty() ? "[]" : json.writeValueAsString(findings);
    }

    /** The request of an exchange in clear, for those who may see it. */
    public byte[] readVerzoek(UUID id) {
        byte[] stored = jdbc.queryForObject("select verzoek from berichtenlog where id = ?", byte[].class, id);
        if (stored == null) {
            throw new IllegalStateException("De inhoud van dit bericht is niet meer bewaard");
        }
        return crypt(
                Cipher.DECRYPT_MODE,
                java.util.Arrays.copyOf(stored, NONCE),
                java.util.Arrays.copyOfRange(stored, NONCE, stored.length));
    }

    private byte[] encrypt(byte[] clear) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, clear);
        byte[] stored = java.util.Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, stored, NONCE, sealed.length);
        return stored;
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("De berichtenlog kan niet worden versleuteld of gelezen", e);
        }
    }

    /** Empties bodies that are older than the retention period. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    public void removeOldBodies() {
        jdbc.update(
                "update berichtenlog set verzoek = null, antwoord = null where verzoek is not null and tijdstip < now() - make_interval(days => ?)",
                retentionDays);
    }
}
