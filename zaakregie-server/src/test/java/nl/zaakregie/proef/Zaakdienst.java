// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Zaakbouw.alles;
import static nl.zaakregie.proef.Zaakbouw.attribuut;
import static nl.zaakregie.proef.Zaakbouw.gelijk;
import static nl.zaakregie.proef.Zaakbouw.vraag;
import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.proef.Proefserver.Antwoord;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;

/** Calls the services on zaken over HTTP, and says at once when the answer is not the one a test goes on with. */
final class Zaakdienst {
    private Zaakdienst() {}

    static Antwoord send(Service service, String message) {
        return Proefserver.post(service.portsoort(), "\"" + service.soapAction() + "\"", message);
    }

    static void creeer(String message) {
        confirmed(send(Service.CREEER_ZAAK, message));
    }

    static void update(String message) {
        confirmed(send(Service.UPDATE_ZAAK, message));
    }

    static void zetStatus(String message) {
        confirmed(send(Service.ACTUALISEER_ZAAKSTATUS, message));
    }

    static void confirmed(Antwoord answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.message().localName()).isEqualTo("Bv03Bericht");
    }

    static void refused(Antwoord answer, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(500);
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
    }

    /** The message is refused with this code, and its details hold these texts. */
    static void refused(Service service, String message, String code, String... details) {
        Antwoord answer = send(service, message);
        refused(answer, code);
        assertThat(answer.body()).doesNotContain("99999");
        assertThat(List.of(details))
                .allSatisfy(text -> assertThat(answer.body()).contains(text));
    }

    /** The answer to a question. */
    static StufElement ask(String message) {
        Antwoord answer = send(Service.GEEF_ZAAKDETAILS, message);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.message();
    }

    static List<StufElement> objects(StufElement answer) {
        return answer.child(zkn("antwoord")).map(a -> a.children(OBJECT)).orElse(List.of());
    }

    /** Identificaties of the zaken in the answer to a question. */
    static List<String> found(String message) {
        return objects(ask(message)).stream()
                .map(o -> o.value(zkn("identificatie")).orElseThrow())
                .toList();
    }

    /** Everything about a zaak. */
    static StufElement zaak(String identificatie) {
        List<StufElement> found = objects(ask(vraag(gelijk(attribuut("identificatie", identificatie)), alles())));
        assertThat(found).as(identificatie).hasSize(1);
        return found.getFirst();
    }

    static Zaak typed(String identificatie) {
        return new Zaak(new StufObject(zaak(identificatie)));
    }

    /** Texts of an attribute of a zaak, one for each time it occurs. */
    static List<String> texts(StufElement zaak, String... path) {
        List<StufElement> level = List.of(zaak);
        for (String step : path) {
            level = level.stream().flatMap(e -> e.children(zkn(step)).stream()).toList();
        }
        return level.stream().map(StufElement::text).toList();
    }

    /** Names of the statuses of a zaak, newest first. */
    static List<String> statussen(String identificatie) {
        return zaak(identificatie).children(zkn("heeft")).stream()
                .map(h -> h.value(GERELATEERDE, zkn("omschrijving")).orElse("")
                        + h.value(zkn("indicatieLaatsteStatus"))
                                .filter("J"::equals)
                                .map(j -> "*")
                                .orElse(""))
                .toList();
    }

    static List<String> gerelateerd(StufElement zaak, String relation) {
        return zaak.children(zkn(relation)).stream()
                .flatMap(r -> r.value(GERELATEERDE, zkn("identificatie")).stream())
                .toList();
    }
}
