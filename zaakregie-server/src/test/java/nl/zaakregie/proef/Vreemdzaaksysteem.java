// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A zaaksysteem that keeps what it gets as text; in variant 2 it also tells who subscribed. */
final class Vreemdzaaksysteem extends Vervanger {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Map<String, String> objects = new ConcurrentHashMap<>();
    private final Map<String, String> statuses = new ConcurrentHashMap<>();
    private final Map<String, String> documents = new ConcurrentHashMap<>();
    private final boolean hosting;
    private final UnaryOperator<String> addresses;

    /**
     * @param hosting   whether it has the abonnementenbeheer in it
     * @param addresses where a role is, by name
     */
    Vreemdzaaksysteem(boolean hosting, UnaryOperator<String> addresses) throws IOException {
        super("ZAAKSYS");
        this.hosting = hosting;
        this.addresses = addresses;
    }

    @Override
    Antwoord answer(Bericht bericht) {
        return switch (bericht.operation()) {
            case "genereerZaakIdentificatie" -> number("genereerZaakIdentificatie-answer-min", "9999VRZ");
            case "genereerDocumentIdentificatie" -> number("genereerDocumentIdentificatie-answer-min", "9999VRD");
            case "geefZaakdetails" -> details(bericht.text("identificatie"));
            case "geefZaakstatus" -> object("geefZaakstatus-answer-min", bericht.text("identificatie"));
            case "geefLijstZaakdocumenten" -> documents(bericht.text("identificatie"));
            case "geefZaakdocumentLezen" ->
                new Antwoord(
                        200,
                        example("geefZaakdocumentLezen-answer-min")
                                .replace("9999DOC2016000001", bericht.text("identificatie")));
            default -> change(bericht);
        };
    }

    private static Antwoord number(String example, String start) {
        String number = start + "%07d".formatted(NUMBERS.incrementAndGet());
        return new Antwoord(200, example(example).replaceAll("(<\\w+:identificatie>)[^<]*", "$1" + number));
    }

    private Antwoord object(String example, String zaak) {
        String status = statuses.getOrDefault(zaak, "");
        String text = example(example).replace("9999GZP2016000001", zaak);
        return new Antwoord(200, status.isEmpty() ? text : text.replaceAll("(?s)<ZKN:heeft .*</ZKN:heeft>", status));
    }

    private Antwoord details(String zaak) {
        if (!objects.containsKey(zaak)) {
            return new Antwoord(200, example("geefZaakdetails-answer-notfound"));
        }
        return new Antwoord(
                200,
                example("geefZaakdetails-answer-min")
                        .replace("<ZKN:zakLa01", "<ZKN:zakLa01 xmlns:BG=\"http://www.egem.nl/StUF/sector/bg/0310\"")
                        .replaceAll(
                                "(?s)(<ZKN:object[^>]*>).*(</ZKN:object>)",
                                "$1" + objects.get(zaak).replace("$", "") + "$2"));
    }

    private Antwoord documents(String zaak) {
        String document = documents.get(zaak);
        return new Antwoord(
                200,
                document == null
                        ? example("geefLijstZaakdocumenten-answer-empty")
                        : example("geefLijstZaakdocumenten-answer-min")
                                .replace("9999GZP2016000001", zaak)
                                .replace("9999DOC2016000001", document));
    }

    private Antwoord change(Bericht bericht) {
        String zaak = zaak(bericht);
        switch (bericht.operation()) {
            case "creeerZaak" ->
                objects.put(zaak, withoutSort(bericht.group("(?s)<ZKN:object[^>]*>(.*)</ZKN:object>")));
            case "updateZaak" ->
                objects.merge(
                        zaak,
                        withoutSort(bericht.group(
                                "(?s).*</ZKN:identificatie>\\s*(<ZKN:heeftBetrekkingOpAndere.*)</ZKN:object>")),
                        String::concat);
            case "actualiseerZaakstatus" ->
                statuses.put(zaak, withoutSort(bericht.group("(?s).*(<ZKN:heeft .*</ZKN:heeft>)")));
            case "voegZaakdocumentToe" -> documents.put(zaak, bericht.text("identificatie"));
            default -> throw new IllegalArgumentException(bericht.action());
        }
        if (hosting) {
            spread(bericht, zaak);
        }
        return confirm(bericht);
    }

    private static String withoutSort(String text) {
        return text.replaceAll(" StUF:verwerkingssoort=\"\\w\"", "");
    }

    private void spread(Bericht bericht, String zaak) {
        Thread.ofVirtual().start(() -> {
            for (String ontvanger : List.of("REGIE", "WMOBACKO")) {
                if (!ontvanger.equals(bericht.system("zender"))) {
                    deliver(
                            addresses.apply("servicebus") + "/soap/servicebus/OntvangAsynchroon",
                            RZS + "notificeerOverZaak",
                            notification(ontvanger, zaak, event(bericht)));
                }
            }
        });
    }
}
