// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Mutatiesoort;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.stuf.Verwerkingssoort;

/** Rules about the frame of a kennisgeving that the schema cannot say (StUF 03.01 chapter 5). */
final class Kennisgevingregels {
    private static final Set<Verwerkingssoort> GERELATEERDE =
            Set.of(Verwerkingssoort.I, Verwerkingssoort.T, Verwerkingssoort.W);

    private Kennisgevingregels() {}

    static void check(Regelcontext context) {
        if (context.service().berichtcode() != Berichtcode.Lk01) {
            return;
        }
        Optional<Mutatiesoort> mutatiesoort =
                context.root().value(zkn("parameters"), stuf("mutatiesoort")).flatMap(Mutatiesoort::find);
        List<StufElement> objects = context.root().children(OBJECT);
        if (mutatiesoort.isEmpty() || objects.isEmpty()) {
            return; // the schema has said so
        }
        checkCount(context, mutatiesoort.get(), objects);
        checkService(context, mutatiesoort.get());
        checkVerwerkingssoort(context, mutatiesoort.get(), objects);
        checkFuture(context, objects);
        objects.forEach(object -> checkGerelateerde(context, object));
        objects.forEach(object -> checkRepeated(context, object));
    }

    /** one object for T and V, two for W, C and F. */
    private static void checkCount(Regelcontext context, Mutatiesoort mutatiesoort, List<StufElement> objects) {
        if (objects.size() == mutatiesoort.objecten()) {
            return;
        }
        String expected = "Bij mutatiesoort " + mutatiesoort + " hoort " + mutatiesoort.objecten()
                + " keer het element object; het bericht heeft er " + objects.size() + ".";
        boolean understood = mutatiesoort.objecten() == 2
                && objects.size() == 1
                && !context.profiel().streng();
        if (!understood) {
            context.fout("R-102", Foutcode.STUF058, objects.getLast(), expected);
        }
    }

    private static void checkService(Regelcontext context, Mutatiesoort mutatiesoort) {
        Mutatiesoort expected =
                context.service() == Service.UPDATE_ZAAK || context.service() == Service.ACTUALISEER_ZAAKSTATUS
                        ? Mutatiesoort.W
                        : Mutatiesoort.T;
        boolean correction =
                expected == Mutatiesoort.W && (mutatiesoort == Mutatiesoort.C || mutatiesoort == Mutatiesoort.F);
        if (mutatiesoort != expected && !correction) {
            context.fout(
                    "R-103",
                    Foutcode.STUF058,
                    context.root().find(zkn("parameters"), stuf("mutatiesoort")).orElse(context.root()),
                    "De service " + context.service().label() + " verwacht mutatiesoort " + expected + ".");
        }
    }

    /** which verwerkingssoort the object may have at each mutatiesoort. */
    private static void checkVerwerkingssoort(
            Regelcontext context, Mutatiesoort mutatiesoort, List<StufElement> objects) {
        Set<Verwerkingssoort> allowed = switch (mutatiesoort) {
            case T -> Set.of(Verwerkingssoort.T);
            case V -> Set.of(Verwerkingssoort.V);
            case W, F -> Set.of(Verwerkingssoort.W, Verwerkingssoort.I);
            case C -> Set.of(Verwerkingssoort.W, Verwerkingssoort.I, Verwerkingssoort.S, Verwerkingssoort.O);
        };
        for (StufElement object : objects) {
            Optional<Verwerkingssoort> given = object.verwerkingssoort();
            if (given.isPresent() && !allowed.contains(given.get())) {
                context.fout(
                        "R-119",
                        Foutcode.STUF055,
                        object,
                        "Verwerkingssoort " + given.get() + " kan niet bij mutatiesoort " + mutatiesoort + ".");
            }
        }
    }

    /** an Lk01 tells of nothing that has yet to begin. */
    private static void checkFuture(Regelcontext context, List<StufElement> objects) {
        Optional<Tijdstip> sent = context.root()
                .value(zkn("stuurgegevens"), stuf("tijdstipBericht"))
                .flatMap(Tijdstip::parse);
        for (StufElement object : objects) {
            object.find(stuf("tijdvakGeldigheid"), stuf("beginGeldigheid")).ifPresent(begin -> {
                Optional<Tijdstip> from = Tijdstip.parse(begin.text().strip());
                if (sent.isPresent() && from.isPresent() && isAfter(from.get(), sent.get())) {
                    context.fout(
                            "R-106",
                            Foutcode.STUF068,
                            begin,
                            "beginGeldigheid ligt na tijdstipBericht; een Lk01 kent geen toekomst.");
                }
            });
        }
    }

    private static boolean isAfter(Tijdstip from, Tijdstip sent) {
        int precision = Math.min(from.value().length(), sent.value().length());
        return from.value().substring(0, precision).compareTo(sent.value().substring(0, precision)) > 0;
    }

    /** a gerelateerde is identified or added, and a zaak, zaaktype or status is only identified. */
    private static void checkGerelateerde(Regelcontext context, StufElement element) {
        for (StufElement child : element.children()) {
            if (child.is(Namen.GERELATEERDE)) {
                checkOne(context, child);
                child.children().stream().filter(StufElement::isEntiteit).forEach(c -> checkOne(context, c));
            }
            if (!child.children().isEmpty()) {
                checkGerelateerde(context, child);
            }
        }
    }

    /** one relation to one and the same object; a status may be set more than once. */
    private static void checkRepeated(Regelcontext context, StufElement object) {
        Set<Object> seen = new HashSet<>();
        for (StufElement relatie : object.children()) {
            if (isAlone(relatie, object) || relatie.is(zkn("heeft"))) {
                continue;
            }
            Optional<List<String>> other = relatie.child(Namen.GERELATEERDE).map(Kennisgevingregels::texts);
            if (other.isPresent() && !other.get().isEmpty() && !seen.add(Map.entry(relatie.name(), other.get()))) {
                context.afwijking(
                        "R-113",
                        Foutcode.STUF055,
                        relatie,
                        "Het bericht noemt dezelfde relatie naar hetzelfde object meer dan eens.");
            }
        }
    }

    private static boolean isAlone(StufElement relatie, StufElement object) {
        int number = 0;
        for (StufElement other : object.children()) {
            if (other.is(relatie.name())) {
                number++;
            }
        }
        return number == 1;
    }

    /** What an element says: the names of what has text, the texts, and where a group of them ends. */
    private static List<String> texts(StufElement element) {
        List<String> texts = new ArrayList<>();
        addTexts(element, texts);
        return texts;
    }

    private static void addTexts(StufElement element, List<String> texts) {
        for (StufElement child : element.children()) {
            int before = texts.size();
            texts.add(child.localName());
            if (!child.text().isBlank()) {
                texts.add(child.text().strip());
            } else {
                addTexts(child, texts);
            }
            if (texts.size() == before + 1) {
                texts.removeLast();
            } else if (!child.children().isEmpty()) {
                texts.add("");
            }
        }
    }

    private static void checkOne(Regelcontext context, StufElement entity) {
        Optional<Verwerkingssoort> given = entity.verwerkingssoort();
        if (given.isPresent() && !GERELATEERDE.contains(given.get())) {
            context.fout(
                    "R-133",
                    Foutcode.STUF055,
                    entity,
                    "Verwerkingssoort " + given.get() + " kan niet op een gerelateerde; verwacht: I of T.");
        } else if (given.isPresent() && given.get() == Verwerkingssoort.T && onlyIdentified(entity.entiteittype())) {
            context.waarschuwing(
                    "R-135",
                    Foutcode.STUF058,
                    entity,
                    "Een gerelateerde " + entity.entiteittype()
                            + " wordt alleen aangeduid; verwacht: verwerkingssoort I.");
        }
    }

    private static boolean onlyIdentified(String entiteittype) {
        return entiteittype.equals("ZAK") || entiteittype.equals("STT");
    }
}
