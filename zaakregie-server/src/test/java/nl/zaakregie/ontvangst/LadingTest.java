// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LadingTest {
    private static final InputStream ENDLESS = new InputStream() {
        @Override
        public int read() {
            return 'x';
        }
    };

    @Test
    void keepsWhatIsRead() throws IOException {
        Lading body = new Lading(new ByteArrayInputStream("<a>b</a>".getBytes()), 100, 0);
        assertThat(body.read()).isEqualTo('<');
        assertThat(new String(body.readAllBytes())).isEqualTo("a>b</a>");
        assertThat(new String(body.bytes())).isEqualTo("<a>b</a>");
        assertThat(body.isTooBig()).isFalse();
    }

    @Test
    void stopsAnEndlessBodyAtItsLimitAndKeepsOnlyItsBeginning() {
        // what is too big is not held in memory
        Lading body = new Lading(ENDLESS, 1_000_000, 0);
        assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
        assertThat(body.isTooBig()).isTrue();
        assertThat(body.bytes()).hasSize(64 * 1024);
    }

    @Test
    void readsTheRestOnlyAsFarAsItIsWorth() {
        Lading body = new Lading(ENDLESS, 1_000_000, 0);
        body.readRest(50_000);
        assertThat(body.bytes()).hasSize(50_000);
        body.readRest(5_000_000);
        assertThat(body.isTooBig()).isTrue();
    }
}
