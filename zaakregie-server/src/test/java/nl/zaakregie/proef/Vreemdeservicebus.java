// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A servicebus that brings each message to its ontvanger, and tells of each change that was accepted as the variant says. */
final class Vreemdeservicebus extends Vervanger {
    private final int variant;
    private final UnaryOperator<String> addresses;
    private final Map<String, String> roles;

    /** @param roles name of each role by its applicatie */
    Vreemdeservicebus(int variant, Map<String, String> roles, UnaryOperator<String> addresses) throws IOException {
        super("SERVICEBUS");
        this.variant = variant;
        this.roles = roles;
        this.addresses = addresses;
    }

    @Override
    Antwoord answer(Bericht bericht) {
        String rol = roles.getOrDefault(bericht.system("ontvanger"), "zaaksysteem");
        Antwoord answer = send(
                addresses.apply(rol) + bericht.path().replace("/servicebus/", "/" + rol + "/"),
                bericht.action(),
                bericht.body());
        if (answer.status() == 200 && !event(bericht).isEmpty()) {
            Thread.ofVirtual().start(() -> tell(bericht));
        }
        return answer;
    }

    private void tell(Bericht bericht) {
        String zaak = zaak(bericht);
        String sender = bericht.system("zender");
        if (variant == 1) {
            for (String ontvanger : List.of("REGIE", "WMOBACKO")) {
                if (!ontvanger.equals(sender)) {
                    String rol = String.valueOf(roles.get(ontvanger));
                    deliver(
                            addresses.apply(rol) + "/soap/" + rol + "/OntvangAsynchroon",
                            RZS + "notificeerOverZaak",
                            notification(ontvanger, zaak, event(bericht)));
                }
            }
        } else if (variant == 3) {
            deliver(
                    addresses.apply("abonnementenbeheer") + "/soap/abonnementenbeheer/OntvangAsynchroon",
                    RZS + "initieerNotificeerOverZaak",
                    message("initieerNotificeerOverZaak-request-full", "ABONBEHEER")
                            .replace("9999WMO2016000001", zaak)
                            .replace(">Actualiseer zaakstatus<", ">" + event(bericht) + "<")
                            .replace(">WMOBACKO<", ">" + sender + "<"));
        }
    }
}
