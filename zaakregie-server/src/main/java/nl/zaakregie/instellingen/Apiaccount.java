// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.instellingen;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account of the JSON API.
 *
 * @param wachtwoord in clear, or hashed: {@code {bcrypt}...} or {@code {argon2}...}
 * @param rechten    parts of the API that it may use, {@code onderdeel} or {@code onderdeel:lezen}; absent: all
 */
public record Apiaccount(
        String gebruiker, String wachtwoord, @Nullable List<String> rechten) {
    private static final Set<String> PARTS = Set.of("regiesysteem", "backoffice", "abonnementenbeheer", "verzending");
    private static final String READING = ":lezen";

    public Apiaccount {
        if (rechten != null) {
            rechten = rechten.stream()
                    .map(r -> r.strip().toLowerCase(Locale.ROOT))
                    .toList();
            for (String recht : rechten) {
                if (!PARTS.contains(recht.endsWith(READING) ? recht.substring(0, recht.length() - 6) : recht)) {
                    throw new IllegalArgumentException("zaakregie.beheer: het recht " + recht
                            + " bestaat niet; het is regiesysteem, backoffice, abonnementenbeheer of verzending,"
                            + " eventueel met :lezen erachter");
                }
            }
        }
    }

    /**
     * Whether it may use a part of the API.
     *
     * @param changing whether to change something
     */
    public boolean may(String part, boolean changing) {
        return rechten == null || rechten.contains(part) || (!changing && rechten.contains(part + READING));
    }

    /** Without the password: this text may reach a log. */
    @Override
    public String toString() {
        return gebruiker;
    }
}
