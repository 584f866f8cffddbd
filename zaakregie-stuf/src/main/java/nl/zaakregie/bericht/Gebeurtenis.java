// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happened to a zaak: the five values of a notification (RZS 6.9.2, bijlage D; BR-24). */
public enum Gebeurtenis {
    CREEER_ZAAK("Creeer zaak"),
    UPDATE_ZAAK("Update zaak"),
    ACTUALISEER_ZAAKSTATUS("Actualiseer zaakstatus"),
    VOEG_ZAAKDOCUMENT_TOE("Voeg zaakdocument toe"),
    UPDATE_ZAAKDOCUMENT("Update zaakdocument");

    private final String tekst;

    Gebeurtenis(String tekst) {
        this.tekst = tekst;
    }

    /** The value as it is written in messages. */
    public String tekst() {
        return tekst;
    }

    /** Whether the event is about a document of the zaak. */
    public boolean isDocument() {
        return this == VOEG_ZAAKDOCUMENT_TOE || this == UPDATE_ZAAKDOCUMENT;
    }

    /** The event that a text names, whatever its capitals and diacritics (E-59). */
    public static Optional<Gebeurtenis> parse(String text) {
        String plain = plain(text);
        return Arrays.stream(values()).filter(g -> plain(g.tekst).equals(plain)).findFirst();
    }

    /** The event that a service causes when it succeeds; none for questions and the like (E-06). */
    public static Optional<Gebeurtenis> of(Service service) {
        return switch (service) {
            case CREEER_ZAAK -> Optional.of(CREEER_ZAAK);
            case UPDATE_ZAAK -> Optional.of(UPDATE_ZAAK);
            case ACTUALISEER_ZAAKSTATUS -> Optional.of(ACTUALISEER_ZAAKSTATUS);
            case VOEG_ZAAKDOCUMENT_TOE, MAAK_ZAAKDOCUMENT -> Optional.of(VOEG_ZAAKDOCUMENT_TOE);
            case UPDATE_ZAAKDOCUMENT -> Optional.of(UPDATE_ZAAKDOCUMENT);
            default -> Optional.empty();
        };
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
