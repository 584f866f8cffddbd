// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import java.util.function.Function;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.overdracht.Overdrachtdienst;
import nl.zaakregie.regie.Regieinstellingen;
import nl.zaakregie.verwerking.Activiteit;
import nl.zaakregie.verwerking.Gezien;
import nl.zaakregie.verwerking.Inzage;
import nl.zaakregie.verwerking.Verwerkingslog;
import nl.zaakregie.zaak.Planinzage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Reads a plan for a page about it, and records that it did. */
@Component
class Planlezer {
    private final Planinzage plannen;
    private final Overdrachtdienst overdrachten;
    private final Verwerkingslog log;
    private final Zaaktypecatalogus catalogus;
    private final Regieinstellingen settings;

    Planlezer(
            Planinzage plannen,
            Overdrachtdienst overdrachten,
            Verwerkingslog log,
            Zaaktypecatalogus catalogus,
            Regieinstellingen settings) {
        this.plannen = plannen;
        this.overdrachten = overdrachten;
        this.log = log;
        this.catalogus = catalogus;
        this.settings = settings;
    }

    /** Reads a plan; 403 when there is none, or none for this person. */
    Planweergave read(Gebruiker who, String identificatie) {
        return read(who, identificatie, Function.identity());
    }

    /** Reads a plan of which the numbers of persons are shown in full, which is recorded as just that. */
    Planweergave readInFull(Gebruiker who, String identificatie) {
        return read(who, Activiteit.BSN_GETOOND, identificatie, Function.identity());
    }

    /** Reads a plan and what else the page shows of it, in one transaction. */
    <T> T read(Gebruiker who, String identificatie, Function<Planweergave, T> more) {
        return read(who, Activiteit.GEZINSPLAN, identificatie, more);
    }

    private <T> T read(Gebruiker who, Activiteit activity, String identificatie, Function<Planweergave, T> more) {
        return log.view(new Inzage(who, activity, identificatie, ""), () -> {
            Planinzage.Plan found = plannen.find(who.medewerker(), identificatie)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
            List<String> parts = found.onderdelen().stream()
                    .flatMap(o -> o.zaak().identificatie().stream())
                    .toList();
            Planweergave view = new Planweergave(
                    found,
                    catalogus,
                    Opmaak.today(),
                    overdrachten.list(parts),
                    settings.stilte().toDays());
            return new Gezien<>(more.apply(view), view.bsns());
        });
    }

    /** Reads a plan that somebody is about to change: 403 too for who does not direct it. */
    Planweergave readToChange(Gebruiker who, String identificatie) {
        return read(who, identificatie, view -> {
            if (!view.plan().regie()) {
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            }
            return view;
        });
    }

    /** What each page about a plan has on top. */
    static void head(Model model, Planweergave view, String tab) {
        model.addAttribute("identificatie", view.identificatie());
        model.addAttribute("naam", view.title());
        model.addAttribute("onder", view.subtitle());
        model.addAttribute("regisseur", view.regisseur());
        model.addAttribute("regie", view.plan().regie());
        model.addAttribute("tab", tab);
        model.addAttribute("afgeschermd", view.plan().afgeschermd());
        model.addAttribute("verborgen", view.plan().verborgen());
        model.addAttribute("deelplannen", view.deelplannen());
        model.addAttribute("aantalMensen", view.people().size());
    }
}
