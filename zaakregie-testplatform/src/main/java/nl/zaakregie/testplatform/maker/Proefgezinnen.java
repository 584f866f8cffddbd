// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.testplatform.maker.Proefpersoon.Adres;
import nl.zaakregie.testplatform.maker.Proefpersoon.Medewerker;
import nl.zaakregie.testplatform.maker.Proefpersoon.Vestiging;

/** Families that do not exist, always the same ones for a seed and a number. BSNs come from the test range 99999xxxx. */
public final class Proefgezinnen {
    private static final List<Bsn> BSNS = IntStream.rangeClosed(999990000, 999999999)
            .mapToObj(Integer::toString)
            .filter(Bsn::isValid)
            .map(Bsn::new)
            .toList();
    private static final List<String> NAMEN =
            List.of("Proefsma", "Testers", "Toetsink", "Voorbeeldsen", "Keurman", "Maatstaf", "Steekproef", "Ijkema");
    private static final List<String> VOORVOEGSELS = List.of("", "van", "de", "van der", "");
    private static final List<String> VOORNAMEN =
            List.of("Aafke", "Bram", "Carlijn", "Douwe", "Eefje", "Floor", "Gerben", "Hinke", "Ivo", "Jildou");
    private static final List<String> STRATEN = List.of("Proeflaan", "Toetsweg", "Keurplein", "Maatstraat");
    private static final int PERSONEN = 6;

    private final long seed;
    private final String gemeentecode;

    /** The families of a seed; numbers of medewerkers start with the gemeentecode. */
    public Proefgezinnen(long seed, String gemeentecode) {
        this.seed = seed;
        this.gemeentecode = gemeentecode;
    }

    /** The family of a number, from 0. */
    public Proefgezin get(int nummer) {
        Random random = new Random(seed * 31 + nummer);
        int first = Math.floorMod(seed * 97 + (long) nummer * PERSONEN, BSNS.size());
        String naam = pick(NAMEN, random);
        String voorvoegsel = pick(VOORVOEGSELS, random);
        Adres thuis = adres(random);
        List<Proefpersoon> clients = new ArrayList<>();
        List<Proefpersoon> omgeving = new ArrayList<>();
        for (int i = 0; i < PERSONEN; i++) {
            Bsn bsn = BSNS.get((first + i) % BSNS.size());
            boolean family = i < PERSONEN / 2;
            Proefpersoon person = persoon(
                    bsn,
                    family ? naam : pick(NAMEN, random),
                    family ? voorvoegsel : "",
                    family ? thuis : adres(random),
                    random);
            (family ? clients : omgeving).add(person);
        }
        List<Medewerker> medewerkers = List.of(medewerker(nummer * 3 + 1, random), medewerker(nummer * 3 + 2, random));
        List<Vestiging> vestigingen = IntStream.range(0, 3)
                .mapToObj(i -> vestiging(nummer * 3 + i, random))
                .toList();
        return new Proefgezin(clients, omgeving, medewerker(nummer * 3, random), medewerkers, vestigingen);
    }

    private static Proefpersoon persoon(Bsn bsn, String naam, String voorvoegsel, Adres adres, Random random) {
        String voornaam = pick(VOORNAMEN, random);
        return new Proefpersoon(
                bsn,
                naam,
                voorvoegsel,
                voornaam.charAt(0) + ".",
                voornaam,
                random.nextBoolean() ? "V" : "M",
                String.format(
                        Locale.ROOT,
                        "%04d%02d%02d",
                        1950 + random.nextInt(65),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28)),
                adres);
    }

    private Medewerker medewerker(int nummer, Random random) {
        return new Medewerker(
                String.format(Locale.ROOT, "%s-TP%04d", gemeentecode, nummer % 10_000),
                pick(NAMEN, random),
                pick(VOORNAMEN, random).charAt(0) + ".",
                pick(VOORVOEGSELS, random));
    }

    private static Vestiging vestiging(int nummer, Random random) {
        return new Vestiging(
                String.format(Locale.ROOT, "%012d", 990_000_000L + nummer),
                "Stichting Hulpproef " + (nummer + 1),
                adres(random));
    }

    private static Adres adres(Random random) {
        return new Adres(
                pick(STRATEN, random),
                Integer.toString(1 + random.nextInt(200)),
                "9999" + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(26)),
                "Proefstad");
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
