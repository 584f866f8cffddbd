// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.zaakregie.demo.Figuurspel;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures as the demo plays them: one program with all roles, and no entry for any of them. */
class FiguurspelIT {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void showsEveryArrowOfTheFiguresAndPlaysThemOnce(int variant) {
        try (Partnerserver server = new Stelsel()
                .set("variant", Integer.toString(variant))
                .subscription("regiesysteem", "*", "*")
                .subscription("backoffice", "*", "*")
                .start()) {
            String screen = play(server, variant);
            assertThat(screen)
                    .contains("bus->zaaksys", "abonbeheer->regie", "abonbeheer->backoffice", "backoffice->regie")
                    .contains("notificeerOverZaak", "overdragenZaak", "bevestigOverdragenZaak", "geefZaakdetails")
                    .contains("Stand bij de regisseur: geaccepteerd")
                    .doesNotContain("GEWEIGERD")
                    .doesNotContain("999990019");
            assertThat(screen.contains("initieerNotificeerOverZaak"))
                    .as("a trigger is a message only where the abonnementenbeheer is not in the servicebus")
                    .isEqualTo(variant != 1);
            assertThat(screen.lines()).allMatch(line -> line.length() <= 120);
            assertThat(play(server, variant)).contains("stonden er al").doesNotContain("notificeerOverZaak");
        }
    }

    private static String play(Partnerserver server, int variant) {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        Instellingen settings = server.bean(Instellingen.class);
        boolean good = new Figuurspel(
                        server.address(),
                        Arrays.stream(Rol.values()).collect(Collectors.toMap(rol -> rol, settings::self)),
                        new PrintStream(screen, true, StandardCharsets.UTF_8),
                        Clock.systemUTC())
                .play(variant);
        String text = screen.toString(StandardCharsets.UTF_8);
        assertThat(good).as(text).isTrue();
        return text;
    }
}
