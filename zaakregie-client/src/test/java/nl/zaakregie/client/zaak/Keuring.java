// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import nl.zaakregie.regels.BerichtValidator;
import nl.zaakregie.regels.Catalogi;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;

/** Holds a message against the schemas and all rules, as the strictest receiver does. */
final class Keuring {
    private static final BerichtReader READER = new BerichtReader(Schemas.shared());
    private static final BerichtValidator VALIDATOR = new BerichtValidator(Schemas.shared(), Catalogi.voorbeelden());

    static final Zaakberichten BERICHTEN =
            new Zaakberichten(Systeem.of("9999", "REGIE"), Systeem.of("9999", "ZAAKSYS"), Berichtklok.system());

    private Keuring() {}

    /** The message has not a single finding, no warning either, and reads back as it was written. */
    static void passes(Zaakbericht bericht, String what) {
        try {
            ReadResult read = READER.read(new ByteArrayInputStream(BerichtWriter.write(bericht.bericht())));
            assertThat(read.root()).as(what).isEqualTo(bericht.bericht());
            assertThat(VALIDATOR
                            .validate(read, bericht.service(), Controleprofiel.strictProfile())
                            .bevindingen())
                    .as(what)
                    .isEmpty();
        } catch (MalformedBerichtException e) {
            throw new AssertionError(what, e);
        }
    }
}
