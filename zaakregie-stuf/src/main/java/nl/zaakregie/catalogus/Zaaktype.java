// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.catalogus;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A kind of zaak with the statuses it runs through (RZS bijlage B and C; BR-15, BR-19).
 *
 * @param code                   at most 10 characters
 * @param omschrijving           at most 80 characters
 * @param identificatie          identification in the national catalogue, may be empty; does not fit in {@code code} (E-08)
 * @param plansoort              GEZINSPLAN or LEVENSDOMEINPLAN for the two plan types, GEWOON for all others
 * @param andereOmschrijvingen   other spellings by which the type is recognised (E-08)
 * @param ingangsdatum           jjjjmmdd
 * @param statustypen            in order of volgnummer; the last one is the eindstatus (E-51)
 * @param roltypen               the roles that the type names; a zaak may have others too
 */
public record Zaaktype(
        String code,
        String omschrijving,
        String identificatie,
        Plansoort plansoort,
        List<String> andereOmschrijvingen,
        String ingangsdatum,
        List<Statustype> statustypen,
        List<Roltype> roltypen) {

    public Zaaktype {
        andereOmschrijvingen = List.copyOf(andereOmschrijvingen);
        statustypen = statustypen.stream()
                .sorted(Comparator.comparingInt(Statustype::volgnummer))
                .toList();
        roltypen = List.copyOf(roltypen);
    }

    /** A type of which no roles are named. */
    public Zaaktype(
            String code,
            String omschrijving,
            String identificatie,
            Plansoort plansoort,
            List<String> andereOmschrijvingen,
            String ingangsdatum,
            List<Statustype> statustypen) {
        this(code, omschrijving, identificatie, plansoort, andereOmschrijvingen, ingangsdatum, statustypen, List.of());
    }

    /** Whether this text names the type: its omschrijving or another spelling, without regard to case and white space. */
    public boolean isNamed(String text) {
        return normalize(omschrijving).equals(normalize(text))
                || andereOmschrijvingen.stream()
                        .anyMatch(other -> normalize(other).equals(normalize(text)));
    }

    /**
     * The statustype that a message means: by omschrijving, then without regard to case and white space, then by
     * volgnummer; on conflict the omschrijving wins.
     */
    public Optional<Statustype> findStatustype(String statusomschrijving, String volgnummer) {
        return statustypen.stream()
                .filter(s -> s.omschrijving().equals(statusomschrijving))
                .findFirst()
                .or(() -> statustypen.stream()
                        .filter(s -> normalize(s.omschrijving()).equals(normalize(statusomschrijving)))
                        .findFirst())
                .or(() -> statusomschrijving.isBlank()
                        ? statustypen.stream()
                                .filter(s ->
                                        Integer.toString(s.volgnummer()).equals(volgnummer.replaceFirst("^0+", "")))
                                .findFirst()
                        : Optional.empty());
    }

    /** The first status, set at creation when the message brings none (E-49). */
    public Optional<Statustype> firstStatustype() {
        return statustypen.stream().findFirst();
    }

    /** Whether this status closes the zaak. */
    public boolean isEindstatus(Statustype statustype) {
        return !statustypen.isEmpty() && statustypen.getLast().equals(statustype);
    }

    private static String normalize(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
