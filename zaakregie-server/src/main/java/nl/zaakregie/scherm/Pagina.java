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
    VERZOEK_BSN(HttpMethod.POST, "/app/werkvoorraad/{verzoek}/bsn", Recht.OVERDRACHT_BEANTWOORDEN, ""),
    VERZOEK_STATUS(HttpMethod.POST, "/app/werkvoorraad/{verzoek}/status", Recht.OVERDRACHT_BEANTWOORDEN, ""),
    VERZOEK_DOCUMENT(
            HttpMethod.GET, "/app/werkvoorraad/{verzoek}/documenten/{document}", Recht.OVERDRACHT_BEANTWOORDEN, ""),
    PLANMENSEN(HttpMethod.GET, "/app/gezinsplannen/{identificatie}/mensen", Recht.GEZINSPLAN_LEZEN, ""),
    PLANMENSEN_VOLUIT(HttpMethod.POST, "/app/gezinsplannen/{identificatie}/mensen", Recht.GEZINSPLAN_LEZEN, ""),
    PLAN_AFSCHERMEN(HttpMethod.POST, "/app/gezinsplannen/{identificatie}/afscherming", Recht.GEZINSPLAN_WIJZIGEN, ""),
    PLANGESCHIEDENIS(HttpMethod.GET, "/app/gezinsplannen/{identificatie}/geschiedenis", Recht.GEZINSPLAN_LEZEN, ""),
    PLANDOCUMENTEN(HttpMethod.GET, "/app/gezinsplannen/{identificatie}/documenten", Recht.GEZINSPLAN_LEZEN, ""),
    PLANDOCUMENT(
            HttpMethod.GET,
            "/app/gezinsplannen/{identificatie}/documenten/{zaak}/{document}",
            Recht.GEZINSPLAN_LEZEN,
            ""),
    PLANDOCUMENT_NIEUW(HttpMethod.GET, "/app/gezinsplannen/{identificatie}/document", Recht.GEZINSPLAN_WIJZIGEN, ""),
    PLANDOCUMENT_TOEVOEGEN(
            HttpMethod.POST, "/app/gezinsplannen/{identificatie}/document", Recht.GEZINSPLAN_WIJZIGEN, ""),
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
    NIEUW_GEZINSPLAN_DOCUMENT(
            HttpMethod.POST, "/app/nieuw-gezinsplan/{concept}/documenten", Recht.GEZINSPLAN_WIJZIGEN, ""),
    NIEUW_GEZINSPLAN_WEG(HttpMethod.POST, "/app/nieuw-gezinsplan/{concept}", Recht.GEZINSPLAN_WIJZIGEN, ""),
    OVERZICHT(HttpMethod.GET, "/app/overzicht", Recht.OVERZICHT, "Overzicht"),
    OVERZICHTLIJST(HttpMethod.GET, "/app/overzicht/zaken", Recht.GEZINSPLAN_LEZEN, ""),
    PLANCHECK(HttpMethod.GET, "/app/plancheck", Recht.PLANCHECK, "Plancheck"),
    PLANCHECK_DOEN(HttpMethod.POST, "/app/plancheck", Recht.PLANCHECK, ""),
    BERICHTEN(HttpMethod.GET, "/app/berichten", Recht.BERICHT_KOP, "Berichten"),
    BERICHTEN_ZOEKEN(HttpMethod.POST, "/app/berichten", Recht.BERICHT_KOP, ""),
    BERICHTENFILTER_BEWAREN(HttpMethod.POST, "/app/berichten/filters", Recht.BERICHT_KOP, ""),
    BERICHTENFILTER_VERWIJDEREN(HttpMethod.POST, "/app/berichten/filters/{filter}/verwijder", Recht.BERICHT_KOP, ""),
    BERICHT(HttpMethod.GET, "/app/berichten/{id}", Recht.BERICHT_KOP, ""),
    BERICHT_ONTMASKEREN(HttpMethod.POST, "/app/berichten/{id}/inhoud", Recht.BERICHT_ONTMASKEREN, ""),
    BERICHT_FOUTRAPPORT(HttpMethod.GET, "/app/berichten/{id}/foutrapport", Recht.BERICHT_INHOUD, ""),
    HERVERZENDING(HttpMethod.GET, "/app/herverzending", Recht.BERICHT_HERZENDEN, ""),
    HERVERZENDING_DOEN(HttpMethod.POST, "/app/herverzending", Recht.BERICHT_HERZENDEN, ""),
    HERVERZENDING_UITSLAG(HttpMethod.GET, "/app/herverzending/uitslag", Recht.BERICHT_HERZENDEN, ""),
    HERVERZENDING_VERVALLEN(HttpMethod.POST, "/app/herverzending/vervallen", Recht.BERICHT_HERZENDEN, ""),
    AFLEVERINGEN(HttpMethod.GET, "/app/afleveringen", Recht.AFLEVERINGEN, "Afleveringen"),
    AFLEVERINGEN_PAUZE(HttpMethod.POST, "/app/afleveringen/pauze", Recht.AFLEVERINGEN, ""),
    AFLEVERINGEN_AFSPELEN(HttpMethod.POST, "/app/afleveringen/afspelen", Recht.AFLEVERINGEN, ""),
    ABONNEMENTEN(HttpMethod.GET, "/app/abonnementen", Recht.KOPPELING_LEZEN, "Abonnementen"),
    ABONNEMENT_MAKEN(HttpMethod.POST, "/app/abonnementen", Recht.KOPPELING_WIJZIGEN, ""),
    ABONNEMENT_STAND(HttpMethod.POST, "/app/abonnementen/{abonnement}/stand", Recht.KOPPELING_WIJZIGEN, ""),
    ABONNEMENT_VERWIJDEREN(HttpMethod.POST, "/app/abonnementen/{abonnement}/verwijder", Recht.KOPPELING_WIJZIGEN, ""),
    SYSTEMEN(HttpMethod.GET, "/app/systemen", Recht.KOPPELING_LEZEN, "Systemen"),
    SYSTEEM_TESTEN(HttpMethod.POST, "/app/systemen/test", Recht.KOPPELING_WIJZIGEN, ""),
    ZAAKTYPEN(HttpMethod.GET, "/app/zaaktypen", Recht.ZAAKTYPEN, "Zaaktypen"),
    TESTPLATFORM(HttpMethod.GET, "/app/testplatform", Recht.TESTPLATFORM, "Testplatform"),
    TESTRUN_NIEUW(HttpMethod.GET, "/app/testplatform/nieuw", Recht.TESTPLATFORM, ""),
    TESTRUN_STARTEN(HttpMethod.POST, "/app/testplatform/nieuw", Recht.TESTPLATFORM, ""),
    TESTRUNS_VERGELIJKEN(HttpMethod.GET, "/app/testplatform/vergelijk", Recht.TESTPLATFORM, ""),
    TESTRUN(HttpMethod.GET, "/app/testplatform/runs/{run}", Recht.TESTPLATFORM, ""),
    TESTRUN_DOEN(HttpMethod.POST, "/app/testplatform/runs/{run}", Recht.TESTPLATFORM, ""),
    TESTRUN_STAND(HttpMethod.GET, "/app/testplatform/runs/{run}/stand", Recht.TESTPLATFORM, ""),
    TESTRUN_VERSLAG(HttpMethod.GET, "/app/testplatform/runs/{run}/verslag/{vorm}", Recht.TESTPLATFORM, ""),
    GEZONDHEID(HttpMethod.GET, "/app/gezondheid", Recht.GEZONDHEID, "Gezondheid"),
    VERWERKINGEN(HttpMethod.GET, "/app/verwerkingen", Recht.VERWERKINGEN, "Verwerkingen"),
    VERWERKINGEN_ZOEKEN(HttpMethod.POST, "/app/verwerkingen", Recht.VERWERKINGEN, ""),
    KETEN_CONTROLEREN(HttpMethod.POST, "/app/verwerkingen/keten", Recht.VERWERKINGEN, ""),
    WIE(HttpMethod.GET, "/app/verwerkingen/wie", Recht.VERWERKINGEN, ""),
    WIE_TONEN(HttpMethod.POST, "/app/verwerkingen/wie", Recht.VERWERKINGEN, ""),
    INZAGEVERZOEK(HttpMethod.GET, "/app/inzageverzoek", Recht.VERWERKINGEN, "Inzageverzoek"),
    INZAGEVERZOEK_MAKEN(HttpMethod.POST, "/app/inzageverzoek", Recht.VERWERKINGEN, ""),
    BEWAARTERMIJNEN(HttpMethod.GET, "/app/bewaartermijnen", Recht.VERWERKINGEN, "Bewaartermijnen");

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
