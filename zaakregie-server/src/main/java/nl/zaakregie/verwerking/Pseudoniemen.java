// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verwerking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Sleutelbestand;
import org.springframework.stereotype.Component;

/** Names a person without the BSN: by HMAC-SHA256 under a key of the municipality, always the same for the same person. */
@Component
public class Pseudoniemen {
    private final SecretKeySpec key;

    Pseudoniemen(Instellingen settings, Verwerkingsinstellingen own) throws IOException {
        String configured = own.sleutel();
        byte[] bytes = configured == null
                ? Sleutelbestand.readOrMake(Path.of(settings.data()).resolve("verwerkingen.sleutel"))
                : Sleutelbestand.decode(configured);
        if (bytes.length != 32) {
            throw new IllegalStateException("zaakregie.verwerkingen.sleutel is geen 256 bits in base64");
        }
        key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    /** The pseudonym of a person, 64 hexadecimal digits. */
    public String of(String bsn) {
        return HexFormat.of().formatHex(mac(bsn.getBytes(StandardCharsets.US_ASCII)));
    }

    byte[] mac(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
