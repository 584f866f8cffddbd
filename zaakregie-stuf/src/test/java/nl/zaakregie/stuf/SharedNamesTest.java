// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;

class SharedNamesTest {
    private final SharedNames names = new SharedNames(Namen.ZKN, "ZKN");

    @Test
    void givesTheSameNameEachTime() {
        assertThat(names.get("identificatie"))
                .isSameAs(names.get("identificatie"))
                .isEqualTo(new QName(Namen.ZKN, "identificatie"));
    }

    @Test
    void keepsNoMoreNamesThanSchemasHave() {
        for (int i = 0; i < 20_000; i++) {
            assertThat(names.get("verzonnen" + i).getLocalPart()).isEqualTo("verzonnen" + i);
        }
        assertThat(names.size()).isLessThan(5_000);
    }
}
