// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import org.jspecify.annotations.Nullable;

/** Rules about how plans hang together: a deelplan and a levensdomeinplan belong to one gezinsplan (BR-10 to BR-13). */
final class Verbandregels {
    private static final String RELATION = "heeftBetrekkingOpAndere";

    private final Zaakoordeel oordeel;
    private final StufElement place;
    private final String rule;

    private Verbandregels(Zaakoordeel oordeel) {
        this.oordeel = oordeel;
        this.place = oordeel.at(RELATION);
        this.rule = oordeel.soort() == Plansoort.LEVENSDOMEINPLAN ? "BR-10" : "BR-11";
    }

    static void check(Zaakoordeel oordeel, @Nullable Zaakregister register) {
        Verbandregels rules = new Verbandregels(oordeel);
        switch (oordeel.soort()) {
            case GEZINSPLAN -> {
                // may be related to any other zaak (E-20)
            }
            case GEWOON -> rules.known(register);
            case LEVENSDOMEINPLAN, DEELPLAN -> {
                rules.checkNumber();
                if (register != null) {
                    rules.checkPlans(register);
                }
            }
        }
    }

    private void checkNumber() {
        int related = oordeel.zaak().gerelateerdeZaken().size();
        if (oordeel.soort() == Plansoort.LEVENSDOMEINPLAN && related != 1) {
            oordeel.fault(
                    rule, place, "Een levensdomeinplan hoort bij precies één gezinsplan; gevonden: " + related + ".");
        } else if (related > 2) {
            oordeel.fault(
                    rule,
                    place,
                    "Een deelplan heeft één relatie met een gezinsplan en hooguit één met een levensdomeinplan.");
        }
    }

    /** The related zaken that the register has; each one that it lacks is a fault. */
    private List<Zaakregister.Entry> known(@Nullable Zaakregister register) {
        List<Zaakregister.Entry> found = new ArrayList<>();
        if (register == null) {
            return found;
        }
        for (String identificatie : oordeel.zaak().gerelateerdeZaken()) {
            Optional<Zaakregister.Entry> entry = register.findZaak(identificatie);
            entry.ifPresent(found::add);
            if (entry.isEmpty()) {
                oordeel.context()
                        .fout(
                                oordeel.soort() == Plansoort.GEWOON ? "R-133" : rule,
                                Foutcode.STUF064,
                                place,
                                "De gerelateerde zaak " + identificatie + " is niet bekend.");
            }
        }
        return found;
    }

    private void checkPlans(Zaakregister register) {
        List<Zaakregister.Entry> related = known(register);
        boolean complete = related.size() == oordeel.zaak().gerelateerdeZaken().size();
        List<Zaakregister.Entry> gezinsplannen = ofKind(related, Plansoort.GEZINSPLAN);
        List<Zaakregister.Entry> levensdomeinplannen = ofKind(related, Plansoort.LEVENSDOMEINPLAN);
        Optional<Zaakregister.Entry> misfit = misfit(related);
        if (misfit.isPresent()) {
            oordeel.fault(
                    rule,
                    place,
                    "De gerelateerde zaak " + misfit.get().identificatie() + " is geen plan dat hier kan staan.");
        } else if (gezinsplannen.isEmpty() && complete) {
            oordeel.fault(rule, place, "De relatie met een gezinsplan ontbreekt.");
        } else if (!gezinsplannen.isEmpty()) {
            checkClients(gezinsplannen.getFirst());
            checkLevensdomeinplan(levensdomeinplannen, gezinsplannen.getFirst());
        }
    }

    /** The first related zaak that is one too many of its kind, or no plan at all. */
    private Optional<Zaakregister.Entry> misfit(List<Zaakregister.Entry> related) {
        int gezinsplannen = 0;
        int levensdomeinplannen = oordeel.soort() == Plansoort.DEELPLAN ? 0 : 1;
        for (Zaakregister.Entry entry : related) {
            boolean fits = switch (entry.plansoort()) {
                case GEZINSPLAN -> ++gezinsplannen == 1;
                case LEVENSDOMEINPLAN -> ++levensdomeinplannen == 1;
                case DEELPLAN, GEWOON -> false;
            };
            if (!fits) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static List<Zaakregister.Entry> ofKind(List<Zaakregister.Entry> entries, Plansoort kind) {
        return entries.stream().filter(e -> e.plansoort() == kind).toList();
    }

    /** BR-13. */
    private void checkLevensdomeinplan(List<Zaakregister.Entry> plans, Zaakregister.Entry gezinsplan) {
        if (plans.stream().anyMatch(p -> !p.gezinsplan().equals(gezinsplan.identificatie()))) {
            oordeel.fault("BR-13", place, "Het levensdomeinplan hoort bij een ander gezinsplan.");
        }
    }

    /** BR-12. */
    private void checkClients(Zaakregister.Entry gezinsplan) {
        Set<String> clients = oordeel.zaak().clientBsns();
        boolean deelplan = oordeel.soort() == Plansoort.DEELPLAN;
        boolean fits = deelplan
                ? clients.stream().anyMatch(gezinsplan.clientBsns()::contains)
                : gezinsplan.clientBsns().containsAll(clients);
        if (!fits) {
            oordeel.fault(
                    "BR-12",
                    place,
                    deelplan
                            ? "Minstens één cliënt van het deelplan is ook cliënt van het gezinsplan."
                            : "De cliënten van een levensdomeinplan zijn ook cliënt van het gezinsplan.");
        }
    }
}
