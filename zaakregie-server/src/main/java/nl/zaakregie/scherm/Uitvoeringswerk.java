// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.overdracht.Overdrachtbesluit;
import nl.zaakregie.overdracht.Overdrachtwerk;
import nl.zaakregie.overdracht.Overdrachtwerk.Besluit;
import nl.zaakregie.postvak.Postvak;
import nl.zaakregie.postvak.Zaakbeeld;
import nl.zaakregie.postvak.Zaakbeelden;
import nl.zaakregie.regie.Regieinstellingen;
import nl.zaakregie.scherm.Werkblad.Aandacht;
import nl.zaakregie.scherm.Werkblad.Bron;
import nl.zaakregie.scherm.Werkblad.Datum;
import nl.zaakregie.scherm.Werkblad.Zaakrij;
import org.springframework.stereotype.Component;

/** What somebody of a backoffice must do: answer hand-overs, and go on with the deelplannen that were accepted. */
@Component
class Uitvoeringswerk {
    private static final Rol ROL = Rol.BACKOFFICE;
    private static final int WEEK = 7;

    private final Overdrachtbesluit besluit;
    private final Verzoekinzage inzage;
    private final Zaakbeelden zaken;
    private final Postvak postvak;
    private final Scherminstellingen settings;
    private final Regieinstellingen regie;

    Uitvoeringswerk(
            Overdrachtbesluit besluit,
            Verzoekinzage inzage,
            Zaakbeelden zaken,
            Postvak postvak,
            Scherminstellingen settings,
            Regieinstellingen regie) {
        this.besluit = besluit;
        this.inzage = inzage;
        this.zaken = zaken;
        this.postvak = postvak;
        this.settings = settings;
        this.regie = regie;
    }

    /** All that the page shows. */
    record Blad(List<Aandacht> aandacht, List<Zaakrij> zaken, List<Datum> week, List<Bron> bronnen, Set<String> bsns) {}

    Blad read() {
        List<Aandacht> attention = new ArrayList<>();
        List<Zaakrij> rows = new ArrayList<>();
        Set<String> bsns = new HashSet<>();
        List<Overdrachtwerk> all = besluit.list();
        List<Overdrachtwerk> open = all.stream()
                .filter(w -> w.besluit() == Besluit.OPEN)
                .sorted(Comparator.comparing(Overdrachtwerk::ontvangen))
                .toList();
        open.forEach(w -> attention.add(unanswered(w)));
        for (Overdrachtwerk w : all) {
            if (w.besluit() == Besluit.GEACCEPTEERD) {
                bsns.addAll(inzage.bsns(w));
                Optional<Zaakbeeld> seen = zaken.find(ROL, w.zaakidentificatie());
                seen.flatMap(z -> still(w, z)).ifPresent(attention::add);
                if (seen.filter(z -> !z.einddatum().isEmpty()).isEmpty()) {
                    rows.add(row(w, seen));
                }
            }
        }
        return new Blad(attention, rows, week(open), sources(), bsns);
    }

    private Aandacht unanswered(Overdrachtwerk work) {
        String message =
                work.meldingen().isEmpty() ? "" : " · ‘" + work.meldingen().getFirst() + "’";
        return new Aandacht(
                Overdrachtstand.of(work, inzage.uiterlijk(work)),
                work.soort().omschrijving(),
                work.zaakidentificatie(),
                "Overdracht van een deelplan" + message,
                Opmaak.dag(work.ontvangen()),
                "Beantwoord",
                address(work));
    }

    private static String address(Overdrachtwerk work) {
        return "/app/werkvoorraad/" + work.id();
    }

    private Optional<Aandacht> still(Overdrachtwerk work, Zaakbeeld zaak) {
        LocalDate last = Opmaak.datum(zaak.statusGezet())
                .or(() -> Opmaak.datum(zaak.startdatum()))
                .orElse(Opmaak.today());
        long days = ChronoUnit.DAYS.between(last, Opmaak.today());
        return zaak.einddatum().isEmpty() && days > regie.stilte().toDays()
                ? Optional.of(new Aandacht(
                        new Overdrachtstand("late", "Ligt stil"),
                        name(work, zaak),
                        work.zaakidentificatie(),
                        "Geen nieuwe status in " + days + " dagen, norm "
                                + regie.stilte().toDays(),
                        last,
                        "Zet status",
                        address(work)))
                : Optional.empty();
    }

    private static String name(Overdrachtwerk work, Zaakbeeld zaak) {
        return zaak.omschrijving().isEmpty() ? work.soort().omschrijving() : zaak.omschrijving();
    }

    private static Zaakrij row(Overdrachtwerk work, Optional<Zaakbeeld> seen) {
        return new Zaakrij(
                seen.map(z -> name(work, z)).orElse(work.soort().omschrijving()),
                work.zaakidentificatie(),
                address(work),
                seen.map(Zaakbeeld::status).filter(s -> !s.isEmpty()).orElse("wordt opgehaald"),
                seen.isPresent() ? "run" : "wacht",
                seen.map(z -> Opmaak.dag(z.statusGezet())).orElse(""));
    }

    private List<Datum> week(List<Overdrachtwerk> open) {
        LocalDate today = Opmaak.today();
        return open.stream()
                .map(w -> new Datum("Antwoord geven", w.soort().omschrijving(), Opmaak.dag(inzage.uiterlijk(w))))
                .filter(d -> !d.dag().isBefore(today) && d.dag().isBefore(today.plusDays(WEEK)))
                .toList();
    }

    private List<Bron> sources() {
        Instant silent = Instant.now().minus(settings.bronStilNaDagen(), ChronoUnit.DAYS);
        return postvak.findLast(ROL).stream()
                .map(n -> new Bron(
                        Opmaak.systeem(n.zender()),
                        Opmaak.moment(n.ontvangen()),
                        n.ontvangen().isBefore(silent)))
                .toList();
    }
}
