// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Zaakidentificatie;

/** Rules about any zaak: its identificatie, its zaaktype and what it cannot do without (BR-01, BR-15; RZS 6.3.3 and on). */
final class Zaakregels {
    private static final List<String> MANDATORY =
            List.of("startdatum", "registratiedatum", "zaakniveau", "deelzakenIndicatie");

    private Zaakregels() {}

    static void check(Zaakoordeel oordeel, Zaaktypecatalogus catalogus, boolean create) {
        checkIdentificatie(oordeel);
        checkZaaktype(oordeel, catalogus);
        if (create) {
            checkMandatory(oordeel);
        }
    }

    /** BR-01. */
    private static void checkIdentificatie(Zaakoordeel oordeel) {
        Optional<String> identificatie = oordeel.zaak().identificatie();
        if (identificatie.isEmpty()) {
            oordeel.fault("BR-01", oordeel.zaak().object().element(), "De zaak heeft geen identificatie.");
        } else if (!Zaakidentificatie.isValid(identificatie.get())) {
            oordeel.fault(
                    "BR-01",
                    "identificatie",
                    "De zaakidentificatie heeft 5 tot 40 tekens, zonder spaties en zonder \\ / \" * ? : < > |.");
        } else if (!identificatie.get().startsWith(oordeel.context().profiel().gemeentecode())) {
            foreign(oordeel);
        }
    }

    /** Interop 28: an identificatie that another municipality or system gave out. */
    private static void foreign(Zaakoordeel oordeel) {
        Controleprofiel profiel = oordeel.context().profiel();
        String text = "De zaakidentificatie begint met de gemeentecode " + profiel.gemeentecode() + ".";
        if (profiel.vreemdeIdentificatiesToegestaan()) {
            oordeel.context().waarschuwing("SOEP-28", Foutcode.STUF058, oordeel.at("identificatie"), text);
        } else {
            oordeel.fault("BR-01", "identificatie", text);
        }
    }

    /** BR-15 and E-07. */
    private static void checkZaaktype(Zaakoordeel oordeel, Zaaktypecatalogus catalogus) {
        Zaak zaak = oordeel.zaak();
        int types = zaak.open(zkn("isVan")).size();
        if (types != 1) {
            oordeel.fault("BR-15", "isVan", "De zaak heeft precies één zaaktype (isVan); gevonden: " + types + ".");
            return;
        }
        String code = zaak.zaaktypecode();
        String omschrijving = zaak.zaaktypeomschrijving();
        Optional<Zaaktype> type = catalogus.find(code, omschrijving);
        if (type.isEmpty()) {
            oordeel.fault("BR-15", "isVan", "Het zaaktype '" + code + "' staat niet in de zaaktypecatalogus.");
        } else if (!belongTogether(type.get(), code, omschrijving)) {
            oordeel.fault(
                    "BR-15",
                    "isVan",
                    "Code en omschrijving van het zaaktype horen niet bij elkaar; bij '"
                            + type.get().code() + "' hoort '" + type.get().omschrijving() + "'.");
        }
    }

    private static boolean belongTogether(Zaaktype type, String code, String omschrijving) {
        return (code.isBlank() || type.code().equals(code)) && (omschrijving.isEmpty() || type.isNamed(omschrijving));
    }

    private static void checkMandatory(Zaakoordeel oordeel) {
        boolean plan = oordeel.soort() != Plansoort.GEWOON;
        for (String name : MANDATORY) {
            if (oordeel.zaak().text(name).isEmpty() && (plan || name.equals("startdatum"))) {
                oordeel.fault("RZS-6.x.3", name, "Het verplichte element " + name + " ontbreekt of is leeg.");
            }
        }
    }
}
