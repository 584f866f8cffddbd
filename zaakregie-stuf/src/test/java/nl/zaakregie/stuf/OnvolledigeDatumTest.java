// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.zaakregie.stuf.OnvolledigeDatum.Volledigheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnvolledigeDatumTest {

    @ParameterizedTest
    @CsvSource({
        "20160215, V, 2016-02-15, 2016-02-15",
        "20160215, D, 2016-02-01, 2016-02-29",
        "20160215, M, 2016-01-01, 2016-12-31",
        "20160215, J, 0001-01-01, 9999-12-31"
    })
    void canBeAnyDayOfWhatIsKnown(String digits, Volledigheid known, LocalDate earliest, LocalDate latest) {
        //
        OnvolledigeDatum date = new OnvolledigeDatum(digits, known);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @Test
    void digitsOfUnknownPartsMeanNothing() {
        // equal in gelijk when the same incomplete value
        assertThat(new OnvolledigeDatum("20160215", Volledigheid.D))
                .isEqualTo(new OnvolledigeDatum("20160229", Volledigheid.D))
                .isNotEqualTo(new OnvolledigeDatum("20160201", Volledigheid.V))
                .isNotEqualTo(new OnvolledigeDatum("20160215", Volledigheid.M));
    }

    @ParameterizedTest
    @CsvSource({
        "20160215, D, 2016-02-01, 2016-02-29, true",
        "20160215, D, 2016-02-02, 2016-12-31, false",
        "20160215, M, 2016-01-01, 2016-12-31, true",
        "20160215, M, 2016-01-01, 2016-12-30, false",
        "20160215, J, 0001-01-01, 9999-12-31, false",
        "20160215, V, 2016-02-15, 2016-02-15, true"
    })
    void matchesARangeOnlyWithItsWholeSpan(
            String digits, Volledigheid known, LocalDate from, LocalDate to, boolean matches) {
        //
        assertThat(new OnvolledigeDatum(digits, known).isWithin(from, to)).isEqualTo(matches);
    }

    @Test
    void isBeforeAnotherOnlyWhenThatIsCertain() {
        OnvolledigeDatum february = new OnvolledigeDatum("20160201", Volledigheid.D);
        assertThat(february.isCertainlyBefore(OnvolledigeDatum.of(LocalDate.of(2016, 3, 1))))
                .isTrue();
        assertThat(february.isCertainlyBefore(OnvolledigeDatum.of(LocalDate.of(2016, 2, 29))))
                .isFalse();
    }

    @Test
    void isReadFromAnElementWithItsAttribute() {
        StufElement element = StufElement.of(Namen.bg("geboortedatum"), "19840312");
        assertThat(OnvolledigeDatum.parse(element)).contains(OnvolledigeDatum.of(LocalDate.of(1984, 3, 12)));
        assertThat(OnvolledigeDatum.parse(element.withAttribute(Namen.IND_ONVOLLEDIGE_DATUM, "M")))
                .contains(new OnvolledigeDatum("19840101", Volledigheid.M));
        assertThat(OnvolledigeDatum.parse(element.withAttribute(Namen.IND_ONVOLLEDIGE_DATUM, "X")))
                .isEmpty();
        assertThat(OnvolledigeDatum.parse(StufElement.of(Namen.bg("geboortedatum"), "19840230")))
                .isEmpty();
        assertThatThrownBy(() -> new OnvolledigeDatum("1984", Volledigheid.M))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
