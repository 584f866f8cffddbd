// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.berichtenlog.Afwijkingteller;
import nl.zaakregie.client.Certificaatdatum;
import nl.zaakregie.instellingen.Aanmelding;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Legitimatie;
import nl.zaakregie.instellingen.Partner;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.verzending.Adres;
import nl.zaakregie.verzending.Adresboek;
import org.springframework.stereotype.Component;

/** The systems of the configuration as they stand: addresses, proofs, certificates, and how often they deviate. */
@Component
class Systeemoverzicht {
    private static final int DAYS = 30;

    private final Instellingen settings;
    private final Adresboek addresses;
    private final Afwijkingteller teller;
    private final Clock clock;

    Systeemoverzicht(Instellingen settings, Adresboek addresses, Afwijkingteller teller, Clock clock) {
        this.settings = settings;
        this.addresses = addresses;
        this.teller = teller;
        this.clock = clock;
    }

    /** An address that can be tried. */
    record Eindpunt(String portsoort, String adres) {}

    /** A deviation that was accepted, and how often. */
    record Afwijking(String regel, long aantal) {}

    /** How long a certificate is good. */
    record Certificaat(String icoon, String tekst) {}

    /** A system in the words of the page. */
    record Systeemrij(
            String naam,
            String stuurgegevens,
            String diensten,
            boolean streng,
            String toegang,
            Certificaat certificaat,
            List<Eindpunt> eindpunten,
            List<Afwijking> afwijkingen,
            long aantalAfwijkingen) {}

    /** A role that this program plays itself. */
    record Rolrij(String naam, boolean hier, List<Eindpunt> eindpunten) {}

    List<Systeemrij> list() {
        Map<String, List<Afwijking>> deviations = deviations();
        return settings.partners().stream().map(p -> row(p, deviations)).toList();
    }

    private Systeemrij row(Partner partner, Map<String, List<Afwijking>> deviations) {
        List<Afwijking> own = deviations.getOrDefault(partner.naam(), List.of());
        return new Systeemrij(
                partner.naam(),
                partner.systeem().display(),
                partner.services().contains("*") ? "alle diensten" : String.join(", ", partner.services()),
                partner.streng(),
                proofs(partner),
                certificate(partner.aanmelding()),
                endpoints(partner.naam()),
                own,
                own.stream().mapToLong(Afwijking::aantal).sum());
    }

    private static String proofs(Partner partner) {
        return partner.legitimaties().isEmpty()
                ? "op zijn woord geloofd"
                : partner.legitimaties().stream()
                        .map(Systeemoverzicht::proof)
                        .distinct()
                        .collect(Collectors.joining(" of "));
    }

    private static String proof(Legitimatie way) {
        return java.util.stream.Stream.of(
                        way.certificaat() == null ? "" : "certificaat",
                        way.basic() == null ? "" : "wachtwoord",
                        way.wss() == null ? "" : "WS-Security")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" en "));
    }

    private Certificaat certificate(@org.jspecify.annotations.Nullable Aanmelding shown) {
        if (shown == null || shown.certificaat() == null) {
            return new Certificaat("nee", "wij tonen geen certificaat");
        }
        try {
            Instant until = Certificaatdatum.until(Path.of(shown.certificaat()), shown.wachtwoord());
            long days = Duration.between(clock.instant(), until).toDays();
            return days < 0
                    ? new Certificaat("stop", "ons certificaat is verlopen")
                    : new Certificaat(days < DAYS ? "late" : "ok", "ons certificaat nog " + days + " dagen");
        } catch (IOException | GeneralSecurityException e) {
            return new Certificaat("stop", "ons certificaat is niet te lezen");
        }
    }

    private List<Eindpunt> endpoints(String naam) {
        return Arrays.stream(Portsoort.values())
                .flatMap(kind ->
                        addresses.find(naam, kind).map(Adres::toString).map(a -> new Eindpunt(kind.name(), a)).stream())
                .toList();
    }

    private Map<String, List<Afwijking>> deviations() {
        return teller.count(DAYS).entrySet().stream()
                .sorted(Map.Entry.<Afwijkingteller.Afwijking, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(counted -> counted.getKey().regel()))
                .collect(Collectors.groupingBy(
                        counted -> counted.getKey().systeem(),
                        Collectors.mapping(
                                counted -> new Afwijking(counted.getKey().regel(), counted.getValue()),
                                Collectors.toList())));
    }

    /** Our own roles that no other system took over. */
    List<Rolrij> rollen() {
        return Arrays.stream(Rol.values())
                .filter(rol ->
                        settings.partners().stream().noneMatch(p -> p.naam().equalsIgnoreCase(rol.naam())))
                .map(rol -> new Rolrij(rol.naam(), settings.plays(rol), endpoints(rol.naam())))
                .toList();
    }
}
