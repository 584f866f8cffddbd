// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Stuurgegevens;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question: zakLa01 or edcLa01 (StUF 03.01 paragraph 6.4; R-165). Nothing found is an answer without
 * objects.
 *
 * @param element the whole message
 */
public record Antwoord(StufElement element) implements Bericht {
    private static final int LONGEST_MELDING = 250;

    /**
     * What is said of the whole answer.
     *
     * @param meer             whether there are more objects than these: a question that goes on gets them
     * @param afnemerIndicatie whether the asker will be told of later changes; null when the answer does not say
     * @param aantalVoorkomens number of all objects that fit, when it was asked for and counted
     */
    public record Parameters(boolean meer, @Nullable Boolean afnemerIndicatie, OptionalInt aantalVoorkomens) {

        StufElement toElement() {
            return StufElement.builder(zkn("parameters"))
                    .add(stuf("indicatorVervolgvraag"), Boolean.toString(meer))
                    .add(
                            stuf("indicatorAfnemerIndicatie"),
                            afnemerIndicatie == null ? null : afnemerIndicatie.toString())
                    .add(
                            stuf("aantalVoorkomens"),
                            aantalVoorkomens.isPresent() ? Integer.toString(aantalVoorkomens.getAsInt()) : null)
                    .build();
        }
    }

    /**
     * An answer from its parts.
     *
     * @param root             zakLa01 or edcLa01
     * @param meldingen        what the asker should know; cut at 250 characters
     * @param objecten         the objects; none means nothing found
     */
    public static Antwoord of(
            QName root,
            Stuurgegevens stuurgegevens,
            Parameters parameters,
            List<String> meldingen,
            List<StufElement> objecten) {
        List<StufElement> parts = new ArrayList<>();
        parts.add(parameters.toElement());
        for (String melding : meldingen) {
            String bounded = melding.substring(0, Math.min(melding.length(), LONGEST_MELDING));
            parts.add(StufElement.of(zkn("melding"), bounded));
        }
        if (!objecten.isEmpty()) {
            parts.add(StufElement.of(zkn("antwoord"), objecten));
        }
        return new Antwoord(Berichtopbouw.of(root, stuurgegevens, parts));
    }

    /** The parameters; a number that is none counts as absent. */
    public Parameters parameters() {
        return new Parameters(
                Boolean.TRUE.equals(flag("indicatorVervolgvraag")),
                flag("indicatorAfnemerIndicatie"),
                element.value(zkn("parameters"), stuf("aantalVoorkomens"))
                        .filter(text -> text.matches("\\d{1,9}"))
                        .map(text -> OptionalInt.of(Integer.parseInt(text)))
                        .orElse(OptionalInt.empty()));
    }

    private @Nullable Boolean flag(String name) {
        return element.flag(zkn("parameters"), stuf(name)).orElse(null);
    }

    public List<String> meldingen() {
        return element.children(zkn("melding")).stream().map(StufElement::text).toList();
    }

    /** The objects found. */
    public List<StufObject> objecten() {
        return element.child(zkn("antwoord")).stream()
                .flatMap(a -> a.children(OBJECT).stream())
                .map(StufObject::new)
                .toList();
    }
}
