// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Tijdstip;

/** Rules about single values: dates and moments that exist, noValue, BSNs (BR-07). */
final class Waarderegels {
    /** What a value may be by its name; names of no kind are not looked at. */
    private enum Soort {
        DATUM,
        MOMENT,
        TIJDSTIP_BERICHT,
        BSN
    }

    private static final List<String> DATES = List.of(
            "startdatum",
            "registratiedatum",
            "publicatiedatum",
            "einddatumGepland",
            "uiterlijkeEinddatum",
            "einddatum",
            "datumVernietigingDossier",
            "geboortedatum",
            "ingangsdatumObject",
            "creatiedatum",
            "ontvangstdatum",
            "verzenddatum");
    private static final List<String> MOMENTS = List.of(
            "datumStatusGezet",
            "laatsteBetaaldatum",
            "tijdstipRegistratie",
            "beginGeldigheid",
            "eindGeldigheid",
            "beginRelatie",
            "eindRelatie");
    private static final Map<String, Soort> BY_NAME = byName();

    private Waarderegels() {}

    private static Map<String, Soort> byName() {
        Map<String, Soort> kinds =
                new HashMap<>(Map.of("tijdstipBericht", Soort.TIJDSTIP_BERICHT, "inp.bsn", Soort.BSN));
        DATES.forEach(name -> kinds.put(name, Soort.DATUM));
        MOMENTS.forEach(name -> kinds.put(name, Soort.MOMENT));
        return kinds;
    }

    static void check(Regelcontext context) {
        visit(context, context.root());
    }

    private static void visit(Regelcontext context, StufElement element) {
        if (element.children().isEmpty()) {
            checkLeaf(context, element);
            return;
        }
        if (element.localName().startsWith("tijdvak")) {
            checkPeriod(context, element);
        }
        for (StufElement child : element.children()) {
            visit(context, child);
        }
    }

    /** a period does not end before it begins. */
    private static void checkPeriod(Regelcontext context, StufElement period) {
        Optional<Tijdstip> begin = moment(period, "begin");
        Optional<Tijdstip> end = moment(period, "eind");
        if (begin.isPresent()
                && end.isPresent()
                && end.get().compareTo(begin.get()) < 0
                && period.children().stream().noneMatch(Waarderegels::isIncomplete)) {
            context.fout("R-088", Foutcode.STUF055, period, "Het tijdvak eindigt voordat het begint.");
        }
    }

    private static Optional<Tijdstip> moment(StufElement period, String beginning) {
        return period.children().stream()
                .filter(c -> c.localName().startsWith(beginning))
                .findFirst()
                .flatMap(c -> Tijdstip.parse(c.text().strip()));
    }

    private static boolean isIncomplete(StufElement date) {
        return date.attribute(Namen.IND_ONVOLLEDIGE_DATUM)
                .filter(v -> !v.equals("V"))
                .isPresent();
    }

    private static void checkLeaf(Regelcontext context, StufElement leaf) {
        String text = leaf.text().strip();
        if (text.isEmpty()) {
            return;
        }
        if (leaf.noValue().isPresent()) {
            context.fout(
                    "R-078",
                    Foutcode.STUF055,
                    leaf,
                    "Het element heeft een waarde en ook StUF:noValue; kies één van beide.");
        }
        Soort soort = BY_NAME.get(leaf.localName());
        if (soort != null) {
            checkText(context, leaf, soort, text);
        }
    }

    private static void checkText(Regelcontext context, StufElement leaf, Soort soort, String text) {
        switch (soort) {
            case DATUM -> {
                if (!Tijdstip.isDate(text)) {
                    context.fout(
                            "R-085",
                            Foutcode.STUF055,
                            leaf,
                            "De datum bestaat niet; verwacht: jjjjmmdd, een dag die bestaat.");
                }
            }
            case TIJDSTIP_BERICHT -> checkSent(context, leaf, text);
            case MOMENT -> checkMoment(context, leaf, text);
            case BSN -> {
                if (leaf.name().getNamespaceURI().equals(Namen.BG)
                        && !Bsn.isValid(text)
                        && leaf.attribute(Namen.EXACT).isEmpty()) {
                    context.fout(
                            "BR-07",
                            Foutcode.STUF058,
                            leaf,
                            "Het BSN is niet geldig: negen cijfers die voldoen aan de 11-proef.");
                }
            }
        }
    }

    /** Nothing hangs on the time of day of the sending, and the standard's own examples have a sixty-first second. */
    private static void checkSent(Regelcontext context, StufElement leaf, String text) {
        if (hasExistingDate(text) && !Tijdstip.isValid(text)) {
            context.waarschuwing(
                    "R-085", Foutcode.STUF055, leaf, "Het tijdstip van de dag in tijdstipBericht bestaat niet.");
        } else {
            checkMoment(context, leaf, text);
        }
    }

    private static void checkMoment(Regelcontext context, StufElement leaf, String text) {
        if (!Tijdstip.isValid(text)) {
            context.fout(
                    "R-084",
                    Foutcode.STUF055,
                    leaf,
                    "Het tijdstip bestaat niet; verwacht: 8, 10, 12, 14, 15, 16 of 17 cijfers van een bestaand moment.");
        }
    }

    private static boolean hasExistingDate(String text) {
        boolean legal = text.length() == 10 || text.length() == 12 || (text.length() >= 14 && text.length() <= 17);
        return legal && Tijdstip.isDate(text.substring(0, 8));
    }
}
