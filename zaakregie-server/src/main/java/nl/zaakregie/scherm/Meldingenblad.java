// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.zaakregie.bericht.Gebeurtenis;
import nl.zaakregie.overdracht.Overdracht;
import nl.zaakregie.overdracht.Toestand;
import nl.zaakregie.postvak.Notificatie;
import nl.zaakregie.stuf.Bsnzoeker;
import nl.zaakregie.zaak.Planplek;

/** Notifications in the words of the page: only what the message itself says. */
final class Meldingenblad {

    private Meldingenblad() {}

    /** A notification. */
    record Regel(String id, String icoon, String naam, String zaak, String tekst, String moment) {

        static Regel of(Notificatie n) {
            return new Regel(
                    n.id().toString(), icon(n), name(n), n.zaakidentificatie(), words(n), Opmaak.moment(n.ontvangen()));
        }
    }

    /** An answer to a hand-over. */
    record Antwoord(String id, String icoon, String naam, String zaak, String plan, String tekst, String moment) {

        static Antwoord of(Overdracht o, Map<String, Planplek> plekken) {
            Planplek plek = plekken.get(o.zaakidentificatie());
            boolean yes = o.toestand() == Toestand.GEACCEPTEERD;
            String why = String.join(" ", o.antwoordmeldingen()).strip();
            return new Antwoord(
                    o.id().toString(),
                    yes ? "ok" : "stop",
                    o.soort().omschrijving(),
                    o.zaakidentificatie(),
                    plek == null ? "" : plek.plan().naam(),
                    (yes ? "geaccepteerd door " : "geweigerd door ")
                            + o.ontvanger()
                            + (why.isEmpty() ? "" : ": ‘" + Bsnzoeker.mask(why) + "’"),
                    Opmaak.moment(o.gewijzigd()));
        }
    }

    /** Notifications of one plan or zaak; without address when it has no page of its own. */
    record Paneel(String naam, String identificatie, String adres, List<Regel> regels) {
        public List<String> ids() {
            return regels.stream().map(Regel::id).toList();
        }
    }

    /** Somewhere to link a zaak to: a plan, with a levensdomeinplan or without. */
    record Plek(String waarde, String naam) {}

    /** A plan to link to, with its levensdomeinen. */
    record Plankeuze(String naam, String identificatie, List<Plek> plekken) {}

    /**
     * A zaak that is in no plan.
     *
     * @param plannen plans that share a client with it; without any all plans of the regisseur
     * @param belang  whether it shares a client
     */
    record Onbekend(
            String zaak,
            String naam,
            String van,
            String moment,
            LocalDate dag,
            boolean belang,
            List<Plankeuze> plannen,
            List<String> ids) {}

    /** How often each event is there. */
    record Telling(String waarde, String naam, long aantal, boolean gekozen) {}

    static String name(Notificatie n) {
        return n.soort().omschrijving().isEmpty() ? "Zaak" : n.soort().omschrijving();
    }

    static String event(Gebeurtenis event) {
        return switch (event) {
            case CREEER_ZAAK -> "Zaak gemaakt";
            case UPDATE_ZAAK -> "Zaak gewijzigd";
            case ACTUALISEER_ZAAKSTATUS -> "Status gewijzigd";
            case VOEG_ZAAKDOCUMENT_TOE -> "Document toegevoegd";
            case UPDATE_ZAAKDOCUMENT -> "Document gewijzigd";
        };
    }

    private static String icon(Notificatie n) {
        return switch (n.gebeurtenis()) {
            case CREEER_ZAAK -> "stuur";
            case UPDATE_ZAAK -> "pen";
            case ACTUALISEER_ZAAKSTATUS -> "run";
            case VOEG_ZAAKDOCUMENT_TOE, UPDATE_ZAAKDOCUMENT -> "document";
        };
    }

    private static String words(Notificatie n) {
        return n.gebeurtenis() == Gebeurtenis.ACTUALISEER_ZAAKSTATUS
                        && !n.status().isEmpty()
                ? "status → " + n.status()
                : event(n.gebeurtenis()).toLowerCase(Locale.ROOT);
    }
}
