// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Stuurgegevens;
import org.jspecify.annotations.Nullable;

/**
 * A question about objects: zakLv01 or edcLv01 (StUF 03.01 paragraph 6.3; R-145).
 *
 * @param element the whole message
 */
public record Vraag(StufElement element) implements Bericht {

    /**
     * How the answer is to be ordered and bounded.
     *
     * @param sortering        order of the answer; 0 is any order
     * @param vervolgvraag     whether it goes on after {@code start}
     * @param maximumAantal    most objects in the answer
     * @param afnemerIndicatie whether to be told of later changes is asked for; null when the question does not say
     * @param aantal           whether the number of all objects is asked for; null when the question does not say
     */
    public record Parameters(
            int sortering,
            boolean vervolgvraag,
            OptionalInt maximumAantal,
            @Nullable Boolean afnemerIndicatie,
            @Nullable Boolean aantal) {

        /** The first page of at most so many objects. */
        public static Parameters of(int sortering, int maximumAantal) {
            return new Parameters(sortering, false, OptionalInt.of(maximumAantal), null, null);
        }

        /** Whether the number of all objects is asked for. */
        public boolean asksAantal() {
            return Boolean.TRUE.equals(aantal);
        }

        StufElement toElement() {
            return StufElement.builder(zkn("parameters"))
                    .add(stuf("sortering"), Integer.toString(sortering))
                    .add(stuf("indicatorVervolgvraag"), Boolean.toString(vervolgvraag))
                    .add(
                            stuf("maximumAantal"),
                            maximumAantal.isPresent() ? Integer.toString(maximumAantal.getAsInt()) : null)
                    .add(stuf("indicatorAfnemerIndicatie"), text(afnemerIndicatie))
                    .add(stuf("indicatorAantal"), text(aantal))
                    .build();
        }

        private static @Nullable String text(@Nullable Boolean flag) {
            return flag == null ? null : flag.toString();
        }
    }

    /**
     * A question from its parts.
     *
     * @param root      zakLv01 or edcLv01
     * @param selectie  the elements gelijk, vanaf and totEnMet that it has, in this order
     * @param scope     the object inside scope
     * @param start     the last object of the answer before, when it goes on
     */
    public static Vraag of(
            QName root,
            Stuurgegevens stuurgegevens,
            Parameters parameters,
            List<StufElement> selectie,
            Optional<StufElement> scope,
            Optional<StufElement> start) {
        List<StufElement> parts = new ArrayList<>();
        parts.add(parameters.toElement());
        parts.addAll(selectie);
        scope.ifPresent(s -> parts.add(StufElement.of(zkn("scope"), s)));
        start.ifPresent(s -> parts.add(StufElement.of(zkn("start"), s)));
        return new Vraag(Berichtopbouw.of(root, stuurgegevens, parts));
    }

    /** The parameters; a number that is none counts as absent. */
    public Parameters parameters() {
        return new Parameters(
                number("sortering").orElse(0),
                Boolean.TRUE.equals(flag("indicatorVervolgvraag")),
                number("maximumAantal"),
                flag("indicatorAfnemerIndicatie"),
                flag("indicatorAantal"));
    }

    private OptionalInt number(String name) {
        return element.value(zkn("parameters"), stuf(name))
                .filter(text -> text.matches("\\d{1,8}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
    }

    private @Nullable Boolean flag(String name) {
        return element.flag(zkn("parameters"), stuf(name)).orElse(null);
    }

    /** The elements gelijk, vanaf and totEnMet, as far as the question has them. */
    public List<StufElement> selectie() {
        return element.children().stream()
                .filter(c -> c.is(zkn("gelijk")) || c.is(zkn("vanaf")) || c.is(zkn("totEnMet")))
                .toList();
    }

    /** What the answer must equal. */
    public Optional<StufObject> gelijk() {
        return element.child(zkn("gelijk")).map(StufObject::new);
    }

    /** The object inside scope: how much of each object is asked for. */
    public Optional<StufElement> scope() {
        return element.find(zkn("scope"), OBJECT);
    }

    /** The last object of the answer before this question. */
    public Optional<StufElement> start() {
        return element.find(zkn("start"), OBJECT);
    }
}
