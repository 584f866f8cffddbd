// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import nl.zaakregie.client.zaak.Geboortedatum.Onbekend;
import nl.zaakregie.client.zaak.Persoon.Geslacht;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.jspecify.annotations.Nullable;

/** Values of every kind that the builders take, from a seed: the same seed gives the same values. */
final class Willekeur {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzéëïçŁß-' &<>\"\uD83D\uDE00";
    static final LocalDate DAG = LocalDate.of(2026, 3, 14);

    final Random random;
    private int number;

    Willekeur(long seed) {
        random = new Random(seed);
    }

    boolean chance() {
        return random.nextBoolean();
    }

    <T> @Nullable T maybe(Supplier<T> value) {
        return chance() ? value.get() : null;
    }

    <T> List<T> some(int most, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }

    /** Text up to a length, often of exactly that length. */
    String text(int maximum) {
        int length = chance() ? maximum : 1 + random.nextInt(maximum);
        StringBuilder text = new StringBuilder("x");
        while (text.length() < length - 2) {
            int at = random.nextInt(LETTERS.codePointCount(0, LETTERS.length()));
            text.appendCodePoint(LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, at)));
        }
        return length == 1 ? "x" : text + "y".repeat(length - text.length());
    }

    /** A fictitious BSN that passes the 11-proef; each call gives another. */
    Bsn bsn() {
        while (true) {
            String digits = "99999" + String.format("%04d", number++);
            if (Bsn.isValid(digits)) {
                return new Bsn(digits);
            }
        }
    }

    Zaakidentificatie zaakidentificatie() {
        return new Zaakidentificatie("9999" + "Z".repeat(random.nextInt(20)) + String.format("%010d", number++));
    }

    LocalDate datum() {
        return DAG.minusDays(random.nextInt(2000));
    }

    Adres adres() {
        return new Adres(
                text(80), 1 + random.nextInt(99_999), maybe(() -> "b"), maybe(() -> "2bis"), "9999 AB", text(80));
    }

    Persoon persoon() {
        return Persoon.of(text(200))
                .withNaam(maybe(() -> text(10)), maybe(() -> text(20)), maybe(() -> text(200)))
                .withGeboorte(
                        maybe(() -> Geslacht.values()[random.nextInt(3)]),
                        maybe(() -> new Geboortedatum(datum(), Onbekend.values()[random.nextInt(4)])))
                .withAdres(maybe(this::adres));
    }

    Client client() {
        return new Client(bsn(), persoon());
    }

    Belanghebbende belanghebbende() {
        return new Belanghebbende(maybe(this::bsn), persoon(), text(80));
    }

    Medewerker medewerker() {
        return new Medewerker("9999" + number++ + text(10), text(200), maybe(() -> text(20)), maybe(() -> text(10)));
    }

    Uitvoerende uitvoerende() {
        if (chance()) {
            return Uitvoerende.of(medewerker(), maybe(() -> text(80)));
        }
        Vestigingsnummer nummer = new Vestigingsnummer(String.format("%012d", number++));
        return Uitvoerende.of(new Vestiging(nummer, maybe(() -> text(200)), maybe(this::adres)), maybe(() -> text(80)));
    }

    Statuszetting status() {
        Statuszetter door =
                chance() ? medewerker() : new OrganisatorischeEenheid("9999" + number++, maybe(() -> text(50)));
        return new Statuszetting(
                1 + random.nextInt(9999),
                text(80),
                datum().atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60)),
                door,
                maybe(() -> text(1000)));
    }

    Zaakverwijzing zaak() {
        return new Zaakverwijzing(
                zaakidentificatie(), maybe(() -> text(80)), maybe(() -> Zaaktypeverwijzing.GEZINSPLAN));
    }

    Kenmerk kenmerk() {
        return new Kenmerk(text(40), text(40));
    }

    static Zaaktypeverwijzing wmo() {
        return new Zaaktypeverwijzing("WMOHULP", "Behandelen aanvraag Wmo-voorziening");
    }

    NieuweZaak gezinsplan() {
        return filled(NieuweZaak.gezinsplan(zaakidentificatie(), datum(), medewerker(), client()));
    }

    NieuweZaak levensdomeinplan() {
        return filled(NieuweZaak.levensdomeinplan(zaakidentificatie(), datum(), zaak(), medewerker(), client()));
    }

    NieuweZaak deelplan() {
        DeelplanBuilder builder = chance()
                ? NieuweZaak.deelplan(zaakidentificatie(), datum(), wmo(), zaak(), medewerker(), client())
                : NieuweZaak.deelplan(zaakidentificatie(), datum(), wmo(), zaak(), client());
        if (chance()) {
            builder.levensdomeinplan(zaak());
        }
        return filled(builder);
    }

    NieuweZaak gewoneZaak() {
        GewoneZaakBuilder builder = NieuweZaak.gewoneZaak(zaakidentificatie(), datum(), wmo());
        if (chance()) {
            builder.initiator(medewerker());
        } else if (chance()) {
            builder.initiator(client());
        }
        return filled(builder);
    }

    /** One of the four kinds. */
    NieuweZaak zaakOfAnyKind() {
        return switch (random.nextInt(4)) {
            case 0 -> gezinsplan();
            case 1 -> levensdomeinplan();
            case 2 -> deelplan();
            default -> gewoneZaak();
        };
    }

    private <B extends ZaakBuilder<B>> NieuweZaak filled(B builder) {
        some(3, this::client).forEach(builder::client);
        some(3, this::belanghebbende).forEach(builder::belanghebbende);
        some(3, this::uitvoerende).forEach(builder::uitvoerende);
        some(3, this::kenmerk).forEach(builder::kenmerk);
        some(2, this::status).forEach(builder::status);
        if (chance()) {
            builder.omschrijving(text(80)).toelichting(text(1000));
        }
        if (chance()) {
            builder.registratiedatum(datum()).publicatiedatum(datum());
            builder.einddatumGepland(datum()).uiterlijkeEinddatum(datum());
        }
        if (chance()) {
            builder.extraElement("kanaal", text(100)).extraElement("volgnummer", text(5));
        }
        return builder.build();
    }
}
