// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.util.Arrays;
import java.util.Optional;

/** The error codes of StUF 03.01 (table 4.1 and chapters 5 and 6; R-049), in the order in which they take precedence. */
public enum Foutcode {
    STUF001("StUF001", Plek.SERVER, "Versie StUF niet ondersteund"),
    STUF004("StUF004", Plek.SERVER, "Sectormodel niet ondersteund"),
    STUF007("StUF007", Plek.SERVER, "Versie sectormodel niet ondersteund"),
    STUF010("StUF010", Plek.CLIENT, "Combinatie van ontvangende organisatie, applicatie en administratie onbekend"),
    STUF013("StUF013", Plek.CLIENT, "Combinatie van zendende organisatie, applicatie en administratie onbekend"),
    STUF016("StUF016", Plek.CLIENT, "Combinatie zender en referentienummer niet uniek"),
    STUF019("StUF019", Plek.CLIENT, "TijdstipBericht niet groter dan voorgaand TijdstipBericht van zender"),
    STUF022("StUF022", Plek.CLIENT, "Berichtcode onbekend"),
    STUF025("StUF025", Plek.SERVER, "Berichtcode niet ondersteund"),
    STUF028("StUF028", Plek.CLIENT, "Entiteittype onbekend binnen sectormodel"),
    STUF031("StUF031", Plek.SERVER, "Entiteittype niet ondersteund"),
    STUF034("StUF034", Plek.CLIENT, "Functie onbekend binnen sectormodel"),
    STUF037("StUF037", Plek.SERVER, "Functie niet ondersteund"),
    STUF040("StUF040", Plek.SERVER, "Combinatie van berichtcode, entiteittype en functie niet ondersteund"),
    STUF043("StUF043", Plek.CLIENT, "Crossreferentienummer niet bekend"),
    STUF046("StUF046", Plek.SERVER, "Opslaan bericht niet mogelijk"),
    STUF049("StUF049", Plek.SERVER, "Proces voor afhandelen synchroon bericht niet beschikbaar"),
    STUF052(
            "StUF052",
            Plek.CLIENT,
            "Het zendende systeem is niet geautoriseerd voor de gevraagde combinatie van berichtcode, entiteittype en functie"),
    STUF055("StUF055", Plek.CLIENT, "Berichtbody is niet conform schema in sectormodel"),
    STUF062("StUF062", Plek.CLIENT, "<StUF:tijdvakGeldigheid> niet gevuld zoals de standaard voorschrijft"),
    STUF064("StUF064", Plek.SERVER, "Object niet gevonden"),
    STUF067("StUF067", Plek.SERVER, "Dubbelen voor object gevonden"),
    STUF068("StUF068", Plek.CLIENT, "Toekomstmutatie in Lk01/02-bericht"),
    STUF076("StUF076", Plek.CLIENT, "<vanaf> en <totEnMet> bevatten niet dezelfde elementen"),
    STUF079("StUF079", Plek.CLIENT, "Een element komt voor in zowel <gelijk> als <vanaf> en <totEnMet>"),
    STUF082("StUF082", Plek.CLIENT, "Het attribute StUF:exact is gebruikt op een element binnen <vanaf> of <totEnMet>"),
    STUF085("StUF085", Plek.CLIENT, "Onvolledige datum binnen <vanaf> of <totEnMet>"),
    STUF088("StUF088", Plek.CLIENT, "Meer dan één sleutel gespecificeerd als selectiecriterium"),
    STUF091("StUF091", Plek.CLIENT, "Een sleutel en andere elementen gespecificeerd als selectiecriterium"),
    STUF094("StUF094", Plek.SERVER, "Ontvangend systeem registreert sleutel in het verzendende systeem niet"),
    STUF097("StUF097", Plek.CLIENT, "Zowel het attribute scope als een inhoud gespecificeerd voor het element <scope>"),
    STUF103("StUF103", Plek.CLIENT, "indicatorVervolgvraag is true, maar het element <start> ontbreekt"),
    STUF106(
            "StUF106",
            Plek.CLIENT,
            "Het element <start> bevat niet alle elementen gespecificeerd in <vanaf> en <totEnMet>"),
    STUF127(
            "StUF127",
            Plek.SERVER,
            "Gebruiker binnen zendend systeem onbekend in antwoordend systeem en nodig voor autorisatie"),
    STUF133("StUF133", Plek.SERVER, "Antwoordend systeem ondersteunt gevraagde sortering niet"),
    /** Placed after the specific codes: it is the one that says least. */
    STUF058("StUF058", Plek.SERVER, "Proces voor afhandelen bericht geeft fout"),
    STUF960(
            "StUF960",
            Plek.SERVER,
            "Het antwoordende systeem is niet in staat het verzoek af te handelen binnen de connection time out");

    private final String code;
    private final Plek plek;
    private final String omschrijving;

    Foutcode(String code, Plek plek, String omschrijving) {
        this.code = code;
        this.plek = plek;
        this.omschrijving = omschrijving;
    }

    public String code() {
        return code;
    }

    /** Which side has to act. */
    public Plek plek() {
        return plek;
    }

    /** The fixed text that belongs to the code. */
    public String omschrijving() {
        return omschrijving;
    }

    /** The constant of a code as it stands in a foutbericht. */
    public static Optional<Foutcode> find(String code) {
        return Arrays.stream(values())
                .filter(f -> f.code.equalsIgnoreCase(code))
                .findFirst();
    }

    /** Where the cause of an error lies: at the sender of the message (client) or at its receiver (server). */
    public enum Plek {
        CLIENT,
        SERVER
    }
}
