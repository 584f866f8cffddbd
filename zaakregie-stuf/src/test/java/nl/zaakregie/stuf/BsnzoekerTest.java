// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// users.md 4.3 rule 4
class BsnzoekerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "999990342",
                "bsn:999990342.",
                "999 990 342",
                "9999.90.342",
                "999990342-1a2b-4c3d-8e4f-ab12cd34ef56",
                "het nummer 999990343 is bijna goed",
                "10000008" // 010000008 without its zero
            })
    void aNumberThatMayBeSomebodysIsFound(String text) {
        assertThat(Bsnzoeker.occursIn(text)).isTrue();
        assertThat(Bsnzoeker.mask(text)).contains("•••••").doesNotContainPattern("\\d{8}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "startdatum is 20261301",
                "op 26-11-2026 om 10:30",
                "bel 0512345678",
                "zaak 1900200412345",
                "10000009",
                "ZK26-0012",
                "bericht 10000008-1a2b-4c3d-8e4f-ab999990342c is al ontvangen"
            })
    void otherNumbersStay(String text) {
        assertThat(Bsnzoeker.occursIn(text)).isFalse();
        assertThat(Bsnzoeker.mask(text)).isEqualTo(text);
    }

    @Test
    void onlyWhatPassesTheProofIsAPerson() {
        assertThat(Bsnzoeker.list("999990342 en 999990343, nog eens 999 990 342 en 10000008"))
                .containsExactly("999990342");
    }
}
