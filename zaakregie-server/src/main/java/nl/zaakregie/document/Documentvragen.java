// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import org.springframework.stereotype.Component;

/** geefZaakdocumentLezen and every other question about documents (ZDS 4.2.2; StUF 03.01 chapter 6). */
@Component
class Documentvragen implements Servicehandler {
    private static final int STANDARD_MAXIMUM = 15;

    private final Documentzoeker zoeker;
    private final Documentantwoord antwoord;
    private final int ownMaximum;

    Documentvragen(Documentzoeker zoeker, Documentantwoord antwoord, Instellingen settings) {
        this.zoeker = zoeker;
        this.antwoord = antwoord;
        this.ownMaximum = settings.vraag().maximum();
    }

    @Override
    public Rol rol() {
        return Rol.ZAAKSYSTEEM;
    }

    @Override
    public Set<Service> services() {
        return EnumSet.of(Service.GEEF_ZAAKDOCUMENT_LEZEN);
    }

    @Override
    public Uitkomst handle(Verzoek verzoek) {
        StufElement vraag = verzoek.bericht();
        Optional<Documentvraag> question =
                Documentvraag.find(vraag, number(vraag, "sortering").orElse(0));
        if (question.isEmpty()) {
            return Uitkomst.Geweigerd.of(Foutcode.STUF133, "Ondersteund: sortering 0, 1 en 3 tot en met 7");
        }
        if (vraag.child(zkn("gelijk")).filter(Documentvragen::selectsByKey).isPresent()) {
            return Uitkomst.Geweigerd.of(Foutcode.STUF094, "Selecteer op elementen, niet op een sleutel");
        }
        if (!question.get().selects()) {
            return Uitkomst.Geweigerd.of(
                    Foutcode.STUF052, "De vraag noemt geen criterium waarop hier gezocht kan worden");
        }
        if (question.get().start().filter(s -> !zoeker.exists(s)).isPresent()) {
            return Uitkomst.Geweigerd.of(
                    Foutcode.STUF058, "Het document in start is niet bekend; stel de vraag opnieuw");
        }
        return answer(verzoek, question.get());
    }

    private Uitkomst answer(Verzoek verzoek, Documentvraag question) {
        StufElement vraag = verzoek.bericht();
        int asked = number(vraag, "maximumAantal").orElse(STANDARD_MAXIMUM);
        int limit = Math.min(asked, ownMaximum);
        List<Zaakdocument> found = zoeker.search(question, limit + 1);
        boolean more = found.size() > limit;
        StufElement.Builder parameters =
                StufElement.builder(zkn("parameters")).add(stuf("indicatorVervolgvraag"), Boolean.toString(more));
        if (Documentvraag.isTrue(vraag, "indicatorAantal")) {
            parameters.add(stuf("aantalVoorkomens"), Integer.toString(zoeker.count(question)));
        }
        List<StufElement> answer = new ArrayList<>(List.of(parameters.build()));
        if (!question.ignored().isEmpty()) {
            answer.add(melding("StUF0001: " + String.join(" ", question.ignored())));
        }
        if (more && ownMaximum < asked) {
            answer.add(melding("StUF0002: Meer objecten gevraagd dan teruggegeven"));
        }
        Optional<StufElement> scope = vraag.find(zkn("scope"), OBJECT);
        List<StufElement> objects = found.stream()
                .limit(limit)
                .map(document -> antwoord.forReading(
                        document, scope, verzoek.stuurgegevens().zender()))
                .toList();
        if (!objects.isEmpty()) {
            answer.add(StufElement.of(zkn("antwoord"), objects));
        }
        return new Uitkomst.Beantwoord(zkn("edcLa01"), answer);
    }

    private static boolean selectsByKey(StufElement gelijk) {
        return gelijk.attributes().stream()
                .anyMatch(a -> a.name().getLocalPart().startsWith("sleutel"));
    }

    private static StufElement melding(String text) {
        return StufElement.of(zkn("melding"), text.length() > 250 ? text.substring(0, 250) : text);
    }

    private static Optional<Integer> number(StufElement vraag, String name) {
        return vraag.value(zkn("parameters"), stuf(name)).map(Integer::valueOf);
    }
}
