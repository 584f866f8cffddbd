// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Partner;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.vraag.Inzage;
import nl.zaakregie.xml.Elementmodel;
import nl.zaakregie.xml.Schemas;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What each partner system may see of a zaak and its documents: everything but what its setting {@code verbergt} names
 * . The documents are part of the zaak there: what is hidden below {@code heeftRelevant/gerelateerde} is hidden of a
 * document that is asked for by itself too.
 */
@Component
public class Partnerinzage {
    private static final String ANYWHERE = "*/";
    /** From a zaak to its documents. */
    private static final List<String> TO_DOCUMENT = List.of("heeftRelevant", "heeftRelevant/gerelateerde");
    /** From a document to its zaken. */
    private static final String TO_ZAAK = "isRelevantVoor/gerelateerde/";
    /** Besluiten are no part of these services; a zaak that came with one shows it. */
    private static final String BESLUITEN = "leidtTot";

    private final Instellingen settings;
    private final Map<String, Inzage> byPartner;

    Partnerinzage(Instellingen settings, Schemas schemas) {
        this.settings = settings;
        Elementmodel zaak = objectOf(schemas, "zakLa01");
        Elementmodel document = objectOf(schemas, "edcLa01");
        this.byPartner = settings.partners().stream()
                .filter(partner -> !partner.verborgen().isEmpty())
                .collect(Collectors.toMap(Partner::naam, Partnerinzage::inzage));
        settings.partners().forEach(partner -> check(partner, zaak, document));
    }

    private static Elementmodel objectOf(Schemas schemas, String message) {
        return schemas.model()
                .message(zkn(message))
                .flatMap(m -> m.child(zkn("antwoord")))
                .flatMap(answer -> answer.child(OBJECT))
                .orElseThrow(() -> new IllegalStateException(message + " is not in the schema model"));
    }

    private static Inzage inzage(Partner partner) {
        Set<String> hidden = new HashSet<>(partner.verborgen());
        return path -> {
            String anywhere = ANYWHERE + path.substring(path.lastIndexOf('/') + 1);
            return hidden.contains(path) || hidden.contains(anywhere)
                    ? Optional.of(NoValue.NIET_GEAUTORISEERD)
                    : Optional.empty();
        };
    }

    /** A name with a slip would hide nothing, so it stops the start. */
    private static void check(Partner partner, Elementmodel zaak, Elementmodel document) {
        String below = TO_DOCUMENT.getLast() + "/";
        for (String path : partner.verborgen()) {
            boolean ofDocument = path.startsWith(below)
                    && exists(List.of(path.substring(below.length()).split("/")), document);
            if (!path.startsWith(ANYWHERE) && !ofDocument && !exists(List.of(path.split("/")), zaak)) {
                throw new IllegalStateException(
                        "systemen[" + partner.naam() + "].verbergt: een zaak heeft geen element " + path);
            }
        }
    }

    private static boolean exists(List<String> steps, Elementmodel model) {
        return steps.isEmpty()
                || model.children().stream()
                        .filter(child -> child.name().getLocalPart().equals(steps.getFirst()))
                        .anyMatch(child -> exists(steps.subList(1, steps.size()), child));
    }

    /** What a sender may see. */
    Inzage of(@Nullable Systeem zender) {
        return zender == null
                ? Inzage.VOLLEDIG
                : settings.findPartner(zender.identity())
                        .map(partner -> byPartner.getOrDefault(partner.naam(), Inzage.VOLLEDIG))
                        .orElse(Inzage.VOLLEDIG);
    }

    /** What a sender may see of a document. */
    public Inzage ofDocument(@Nullable Systeem zender) {
        Inzage zaak = of(zender);
        if (zaak == Inzage.VOLLEDIG) {
            return zaak;
        }
        Optional<NoValue> whole = TO_DOCUMENT.stream()
                .map(zaak::refusal)
                .flatMap(Optional::stream)
                .findFirst();
        return path -> whole.or(() -> zaak.refusal(TO_DOCUMENT.getLast() + "/" + path))
                .or(() -> path.startsWith(TO_ZAAK) ? zaak.refusal(path.substring(TO_ZAAK.length())) : Optional.empty());
    }

    /** The same for one zaak and a question that lists elements: what is not kept here says so. */
    static Inzage withUnsupported(Inzage inzage, StufObject zaak, Optional<StufElement> scope) {
        boolean asked = scope.flatMap(s -> s.child(zkn(BESLUITEN))).isPresent()
                && zaak.element().child(zkn(BESLUITEN)).isEmpty();
        Function<String, Optional<NoValue>> unsupported =
                path -> path.equals(BESLUITEN) ? Optional.of(NoValue.NIET_ONDERSTEUND) : inzage.refusal(path);
        return asked ? unsupported::apply : inzage;
    }
}
