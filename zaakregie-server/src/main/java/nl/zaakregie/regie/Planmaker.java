// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.zaakregie.client.zaak.Belanghebbende;
import nl.zaakregie.client.zaak.Client;
import nl.zaakregie.client.zaak.Geboortedatum;
import nl.zaakregie.client.zaak.GezinsplanBuilder;
import nl.zaakregie.client.zaak.Medewerker;
import nl.zaakregie.client.zaak.NieuweZaak;
import nl.zaakregie.client.zaak.Persoon;
import nl.zaakregie.client.zaak.Uitvoerende;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.jspecify.annotations.Nullable;

/** Makes a zaak of a concept that was checked. */
public final class Planmaker {
    private Planmaker() {}

    /**
     * The plan, with who makes it as regisseur.
     *
     * @throws IllegalArgumentException when the concept was not checked
     */
    public static NieuweZaak gezinsplan(Planconcept concept, Gebruiker regisseur, Zaakidentificatie identificatie) {
        Medewerker medewerker = medewerker(regisseur);
        List<Client> clients = concept.clienten().stream()
                .map(c -> new Client(new Bsn(c.bsn()), persoon(c)))
                .toList();
        GezinsplanBuilder plan = NieuweZaak.gezinsplan(
                identificatie,
                Conceptcontrole.datum(concept.startdatum())
                        .orElseThrow(() -> new IllegalArgumentException("The plan has no start")),
                medewerker,
                clients.getFirst());
        clients.stream().skip(1).forEach(plan::client);
        concept.belanghebbenden()
                .forEach(b -> plan.belanghebbende(new Belanghebbende(
                        b.bsn().isEmpty() ? null : new Bsn(b.bsn()),
                        persoon(b),
                        b.omschrijving().strip())));
        if (concept.zelfUitvoerend()) {
            plan.uitvoerende(Uitvoerende.of(medewerker, "Regisseur"));
        }
        plan.omschrijving(concept.omschrijving().strip());
        if (!concept.toelichting().isBlank()) {
            plan.toelichting(concept.toelichting().strip());
        }
        Conceptcontrole.datum(concept.einddatumGepland()).ifPresent(plan::einddatumGepland);
        return plan.build();
    }

    private static Persoon persoon(Persoonregel line) {
        Persoon named = Persoon.of(line.geslachtsnaam().strip())
                .withNaam(orNull(line.voorvoegsel()), orNull(line.voorletters()), null);
        return Conceptcontrole.datumNl(line.geboortedatum())
                .map(day -> named.withGeboorte(null, Geboortedatum.of(day)))
                .orElse(named);
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** Who is logged in, as a medewerker: initials first, then what is in small letters, then the name. */
    public static Medewerker medewerker(Gebruiker who) {
        List<String> words =
                new ArrayList<>(Arrays.asList(who.weergavenaam().strip().split("\\s+")));
        String initials = take(words, word -> word.endsWith("."));
        String prefix = take(words, word -> word.equals(word.toLowerCase(Locale.ROOT)));
        return new Medewerker(
                who.medewerker(),
                words.isEmpty() ? who.weergavenaam() : String.join(" ", words),
                orNull(initials),
                orNull(prefix));
    }

    /** Takes the first words of a kind from the list. */
    private static String take(List<String> words, Predicate<String> which) {
        List<String> first =
                words.subList(0, (int) words.stream().takeWhile(which).count());
        String taken = String.join(" ", first);
        first.clear();
        return taken;
    }
}
