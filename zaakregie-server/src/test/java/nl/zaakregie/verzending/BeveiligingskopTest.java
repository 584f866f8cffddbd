// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Where a WS-Security block goes in envelopes that others made; every other byte stays. */
class BeveiligingskopTest {
    private static final String BLOCK = "<wsse:Security xmlns:wsse=\"x\"/>";

    @Test
    void makesAHeaderWhereThereIsNone() {
        assertThat(add("<s:Envelope xmlns:s=\"e\">\n <s:Body>é</s:Body></s:Envelope>"))
                .isEqualTo("<s:Envelope xmlns:s=\"e\"><s:Header>" + BLOCK
                        + "</s:Header>\n <s:Body>é</s:Body></s:Envelope>");
        assertThat(add("<Envelope xmlns=\"e\"><Body/></Envelope>"))
                .isEqualTo("<Envelope xmlns=\"e\"><Header>" + BLOCK + "</Header><Body/></Envelope>");
    }

    @Test
    void goesFirstInAHeaderThatIsThere() {
        assertThat(
                        add(
                                "<?xml version=\"1.0\"?><s:Envelope xmlns:s=\"e\"> <s:Header a=\"b\"><w:To/></s:Header><s:Body/>"))
                .isEqualTo("<?xml version=\"1.0\"?><s:Envelope xmlns:s=\"e\"> <s:Header a=\"b\">" + BLOCK
                        + "<w:To/></s:Header><s:Body/>");
        assertThat(add("<s:Envelope xmlns:s=\"e\"><s:Header/><s:Body/></s:Envelope>"))
                .isEqualTo("<s:Envelope xmlns:s=\"e\"><s:Header>" + BLOCK + "</s:Header><s:Body/></s:Envelope>");
    }

    @Test
    void findsTheEnvelopeAfterTheHeadOfAPartAndLeavesWhatIsNone() {
        String multipart = "--grens\r\nContent-Type: application/xop+xml\r\n\r\n<s:Envelope xmlns:s=\"e\"><s:Body>";
        assertThat(add(multipart))
                .contains("\r\n\r\n<s:Envelope xmlns:s=\"e\"><s:Header>" + BLOCK + "</s:Header><s:Body>");
        assertThat(add("geen envelop")).isEqualTo("geen envelop");
    }

    private static String add(String envelop) {
        byte[] block = ("<?xml version='1.0' encoding='UTF-8'?>" + BLOCK).getBytes(StandardCharsets.UTF_8);
        return new String(Beveiligingskop.add(envelop.getBytes(StandardCharsets.UTF_8), block), StandardCharsets.UTF_8);
    }
}
