// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import nl.zaakregie.gebruiker.Recht;
import org.springframework.http.HttpMethod;

/** Every page and action of the screens, and the right that opens it. What is not here is closed for everyone. */
enum Pagina {
    MIJN_WERK(HttpMethod.GET, "/app/mijn-werk", Recht.MIJN_WERK, "Mijn werk"),
    GEZINSPLANNEN(HttpMethod.GET, "/app/gezinsplannen", Recht.GEZINSPLAN_LEZEN, "Gezinsplannen"),
    GEZINSPLANNEN_ZOEKEN(HttpMethod.POST, "/app/gezinsplannen", Recht.GEZINSPLAN_LEZEN, ""),
    GEZINSPLAN(HttpMethod.GET, "/app/gezinsplannen/{identificatie}", Recht.GEZINSPLAN_LEZEN, ""),
    MELDINGEN(HttpMethod.GET, "/app/meldingen", Recht.MELDINGEN, "Meldingen"),
    MELDINGEN_GELEZEN(HttpMethod.POST, "/app/meldingen", Recht.MELDINGEN, ""),
    ZAAK_KOPPELEN(HttpMethod.POST, "/app/meldingen/koppelen", Recht.ZAAK_KOPPELEN, ""),
    OVERDRACHTEN(HttpMethod.GET, "/app/overdrachten", Recht.OVERDRAGEN, "Overdrachten"),
    OVERDRACHT_NIEUW(HttpMethod.GET, "/app/overdrachten/nieuw", Recht.OVERDRAGEN, ""),
    OVERDRACHT_VERSTUREN(HttpMethod.POST, "/app/overdrachten", Recht.OVERDRAGEN, ""),
    OVERDRACHT(HttpMethod.GET, "/app/overdrachten/{overdracht}", Recht.OVERDRAGEN, ""),
    OVERDRACHT_DOEN(HttpMethod.POST, "/app/overdrachten/{overdracht}", Recht.OVERDRAGEN, ""),
    WERKVOORRAAD(HttpMethod.GET, "/app/werkvoorraad", Recht.OVERDRACHT_BEANTWOORDEN, "Overdrachten"),
    VERZOEK(HttpMethod.GET, "/app/werkvoorraad/{verzoek}", Recht.OVERDRACHT_BEANTWOORDEN, ""),
    VERZOEK_BEANTWOORDEN(HttpMethod.POST, "/app/werkvoorraad/{verzoek}", Recht.OVERDRACHT_BEANTWOORDEN, ""),
    VERZOEK_STATUS(HttpMethod.POST, "/app/werkvoorraad/{verzoek}/status", Recht.OVERDRACHT_BEANTWOORDEN, ""),
    VERZOEK_DOCUMENT(
            HttpMethod.GET, "/app/werkvoorraad/{verzoek}/documenten/{document}", Recht.OVERDRACHT_BEANTWOORDEN, ""),
    PLANMENSEN(HttpMethod.GET, "/app/gezinsplannen/{identificatie}/mensen", Recht.GEZINSPLAN_LEZEN, ""),
    PLANGESCHIEDENIS(HttpMethod.GET, "/app/gezinsplannen/{identificatie}/geschiedenis", Recht.GEZINSPLAN_LEZEN, ""),
    PLANDOCUMENTEN(HttpMethod.GET, "/app/gezinsplannen/{identificatie}/documenten", Recht.GEZINSPLAN_LEZEN, ""),
    PLANDOCUMENT(
            HttpMethod.GET,
            "/app/gezinsplannen/{identificatie}/documenten/{zaak}/{document}",
            Recht.GEZINSPLAN_LEZEN,
            ""),
    PLANEVALUATIE(HttpMethod.GET, "/app/gezinsplannen/{identificatie}/evaluatie", Recht.GEZINSPLAN_WIJZIGEN, ""),
    PLANEVALUATIE_ZETTEN(
            HttpMethod.POST, "/app/gezinsplannen/{identificatie}/evaluatie", Recht.GEZINSPLAN_WIJZIGEN, ""),
    DEELPLAN(HttpMethod.GET, "/app/gezinsplannen/{identificatie}/deelplan", Recht.GEZINSPLAN_WIJZIGEN, ""),
    DEELPLAN_TOEVOEGEN(HttpMethod.POST, "/app/gezinsplannen/{identificatie}/deelplan", Recht.GEZINSPLAN_WIJZIGEN, ""),
    PLANSTATUS(HttpMethod.GET, "/app/gezinsplannen/{identificatie}/status", Recht.GEZINSPLAN_WIJZIGEN, ""),
    PLANSTATUS_ZETTEN(HttpMethod.POST, "/app/gezinsplannen/{identificatie}/status", Recht.GEZINSPLAN_WIJZIGEN, ""),
    NIEUW_GEZINSPLAN(HttpMethod.POST, "/app/nieuw-gezinsplan", Recht.GEZINSPLAN_WIJZIGEN, ""),
    NIEUW_GEZINSPLAN_STAP(HttpMethod.GET, "/app/nieuw-gezinsplan/{concept}/{stap}", Recht.GEZINSPLAN_WIJZIGEN, ""),
    NIEUW_GEZINSPLAN_BEWAREN(HttpMethod.POST, "/app/nieuw-gezinsplan/{concept}/{stap}", Recht.GEZINSPLAN_WIJZIGEN, ""),
    NIEUW_GEZINSPLAN_WEG(HttpMethod.POST, "/app/nieuw-gezinsplan/{concept}", Recht.GEZINSPLAN_WIJZIGEN, ""),
    OVERZICHT(HttpMethod.GET, "/app/overzicht", Recht.OVERZICHT, "Overzicht"),
    PLANCHECK(HttpMethod.GET, "/app/plancheck", Recht.PLANCHECK, "Plancheck"),
    PLANCHECK_DOEN(HttpMethod.POST, "/app/plancheck", Recht.PLANCHECK, ""),
    BERICHTEN(HttpMethod.GET, "/app/berichten", Recht.BERICHT_KOP, "Berichten"),
    BERICHTEN_ZOEKEN(HttpMethod.POST, "/app/berichten", Recht.BERICHT_KOP, ""),
    BERICHT(HttpMethod.GET, "/app/berichten/{id}", Recht.BERICHT_KOP, ""),
    GEZONDHEID(HttpMethod.GET, "/app/gezondheid", Recht.GEZONDHEID, "Gezondheid");

    private final HttpMethod methode;
    private final String pad;
    private final Recht recht;
    private final String menu;

    Pagina(HttpMethod methode, String pad, Recht recht, String menu) {
        this.methode = methode;
        this.pad = pad;
        this.recht = recht;
        this.menu = menu;
    }

    HttpMethod methode() {
        return methode;
    }

    String pad() {
        return pad;
    }

    Recht recht() {
        return recht;
    }

    /** The name in the menu; empty for what is reached from another page. */
    String menu() {
        return menu;
    }
}
