// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** An abonnementenbeheer with two subscribers to everything. */
final class Vreemdabonnementenbeheer extends Vervanger {
    private final UnaryOperator<String> addresses;

    Vreemdabonnementenbeheer(UnaryOperator<String> addresses) throws IOException {
        super("ABONBEHEER");
        this.addresses = addresses;
    }

    @Override
    Antwoord answer(Bericht bericht) {
        String event = bericht.extra("gebeurtenis");
        String sender = bericht.extra("zendendeApplicatie");
        Thread.ofVirtual().start(() -> {
            for (String ontvanger : List.of("REGIE", "WMOBACKO")) {
                if (!ontvanger.equals(sender)) {
                    deliver(
                            addresses.apply("servicebus") + "/soap/servicebus/OntvangAsynchroon",
                            RZS + "notificeerOverZaak",
                            notification(ontvanger, bericht.text("identificatie"), event));
                }
            }
        });
        return confirm(bericht);
    }
}
