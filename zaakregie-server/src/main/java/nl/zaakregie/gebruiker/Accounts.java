// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.gebruiker;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Local accounts. A password is kept as Argon2id only; after some wrong ones the account is closed for a while. */
@Component
public class Accounts {
    /** Shortest password that is accepted. */
    public static final int KORTSTE_WACHTWOORD = 12;

    static final int POGINGEN = 5;
    static final Duration BLOKKADE = Duration.ofMinutes(15);

    /** At most half of the processors, so that guessing passwords does not stop the others. */
    private final Semaphore slow =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private @Nullable String nobody;
    private final JdbcTemplate jdbc;

    Accounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Gevonden(Gebruiker gebruiker, String wachtwoord, boolean geblokkeerd) {}

    /**
     * Makes an account, or gives the one there is another password, role and name; that also opens it again.
     *
     * @throws IllegalArgumentException when the password is too short
     */
    public void save(Gebruiker gebruiker, String wachtwoord) {
        if (wachtwoord.length() < KORTSTE_WACHTWOORD) {
            throw new IllegalArgumentException("Het wachtwoord heeft minstens " + KORTSTE_WACHTWOORD + " tekens nodig");
        }
        jdbc.update(
                """
                insert into account (naam, weergavenaam, wachtwoord, rol, medewerker) values (?, ?, ?, ?, ?)
                on conflict (naam) do update set weergavenaam = excluded.weergavenaam, wachtwoord = excluded.wachtwoord,
                    rol = excluded.rol, medewerker = excluded.medewerker, mislukt = 0, geblokkeerd_tot = null""",
                gebruiker.naam(),
                gebruiker.weergavenaam(),
                hash(wachtwoord),
                gebruiker.rol().name(),
                gebruiker.medewerker());
    }

    /** Whoever has this name and password; empty also when the account is closed. Takes as long whatever is wrong. */
    public Optional<Gebruiker> authenticate(String naam, String wachtwoord) {
        String nobodys = nobody();
        Optional<Gevonden> found = find(naam);
        boolean fits = fits(wachtwoord, found.map(Gevonden::wachtwoord).orElse(nobodys));
        if (found.isEmpty() || found.get().geblokkeerd()) {
            return Optional.empty();
        }
        if (!fits) {
            countFailure(naam);
            return Optional.empty();
        }
        jdbc.update("update account set mislukt = 0, geblokkeerd_tot = null where naam = ? and mislukt > 0", naam);
        return found.map(Gevonden::gebruiker);
    }

    /** What a password is held against when there is no such account; made at the first login, which is slow for everybody. */
    private synchronized String nobody() {
        if (nobody == null) {
            nobody = encoder.encode("nobody has this password");
        }
        return nobody;
    }

    private Optional<Gevonden> find(String naam) {
        return jdbc
                .query(
                        """
                        select weergavenaam, rol, medewerker, wachtwoord, coalesce(geblokkeerd_tot > now(), false)
                        from account where naam = ?""",
                        (row, n) -> new Gevonden(
                                new Gebruiker(
                                        naam,
                                        row.getString(1),
                                        Gebruikersrol.valueOf(row.getString(2)),
                                        row.getString(3)),
                                row.getString(4),
                                row.getBoolean(5)),
                        naam)
                .stream()
                .findFirst();
    }

    private void countFailure(String naam) {
        jdbc.update(
                """
                update account set mislukt = case when mislukt + 1 >= ? then 0 else mislukt + 1 end,
                    geblokkeerd_tot = case when mislukt + 1 >= ? then ?::timestamptz else geblokkeerd_tot end
                where naam = ?""", POGINGEN, POGINGEN, java.sql.Timestamp.from(Instant.now().plus(BLOKKADE)), naam);
    }

    private String hash(String wachtwoord) {
        String hash = encoder.encode(wachtwoord);
        if (hash == null) {
            throw new IllegalStateException("No hash of a password");
        }
        return hash;
    }

    private boolean fits(String wachtwoord, @org.jspecify.annotations.Nullable String hash) {
        slow.acquireUninterruptibly();
        try {
            return encoder.matches(wachtwoord, hash);
        } finally {
            slow.release();
        }
    }
}
