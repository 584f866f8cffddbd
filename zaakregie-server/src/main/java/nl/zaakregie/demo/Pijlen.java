// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.zaakregie.demo.Scherm.Antwoord;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.stuf.Zaakidentificatie;
import tools.jackson.databind.JsonNode;

/** The messages that the program sends because of another one: shown once they arrived. */
final class Pijlen {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Api api;
    private final Scherm scherm;
    private final Clock clock;
    private final Set<Long> shown = new HashSet<>();

    Pijlen(Api api, Scherm scherm, Clock clock) {
        this.api = api;
        this.scherm = scherm;
        this.clock = clock;
    }

    /** Waits until a role was notified of an event about a zaak, and shows all that was sent for it. */
    void show(Zaakidentificatie zaak, String rol, String event) {
        await(
                event + " bij " + rol,
                () -> api.list(rol + "/notificaties?zaak=" + zaak.value()).stream()
                        .filter(n -> n.get("gebeurtenis").asString().equals(event))
                        .findFirst());
        show(zaak);
    }

    /** Waits until nothing about a zaak is under way any more, and shows what was not shown yet. */
    void show(Zaakidentificatie zaak) {
        List<JsonNode> all = await(
                "alles over " + zaak.value(),
                () -> Optional.of(api.list("afleveringen?aantal=500&zaak=" + zaak.value()))
                        .filter(list -> list.stream()
                                .noneMatch(a -> a.get("toestand").asString().equals("WACHT"))));
        all.stream()
                .filter(a -> shown.add(a.get("id").asLong()))
                .sorted(Comparator.comparingLong(a -> a.get("id").asLong()))
                .forEach(this::show);
    }

    private void show(JsonNode message) {
        boolean good = message.get("toestand").asString().equals("AFGELEVERD");
        Duration taken = Duration.between(
                Instant.parse(message.get("aangemaakt").asString()),
                Instant.parse(message.get("afgerond").asString()));
        String service = message.get("service").asString();
        scherm.sent(
                LocalDate.ofInstant(clock.instant(), Tijdstip.ZONE),
                kort(message.get("rol").asString()),
                kort(message.get("bestemming").asString()),
                service,
                message.get("zaakidentificatie").asString(),
                new Antwoord(
                        good,
                        good
                                ? (service.startsWith("geef") ? "La01" : "Bv03")
                                : message.get("foutcode").asString(),
                        message.get("oorzaak").asString(),
                        taken.toNanos() / 1000));
    }

    /** Waits for what must come. */
    <T> T await(String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + LONGEST.toNanos();
        Optional<T> found = look.get();
        while (found.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Na " + LONGEST.toSeconds() + " seconden is er nog niet: " + what);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Onderbroken", e);
            }
            found = look.get();
        }
        return found.get();
    }

    /** A role as it fits on a line. */
    static String kort(String rol) {
        return switch (rol) {
            case "abonnementenbeheer" -> "abonbeheer";
            case "regiesysteem" -> "regie";
            case "zaaksysteem" -> "zaaksys";
            case "servicebus" -> "bus";
            default -> rol;
        };
    }
}
