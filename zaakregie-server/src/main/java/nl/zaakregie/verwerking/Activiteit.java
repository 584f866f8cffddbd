// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verwerking;

/** The activities in the register of processing for which personal data are shown; each is a part of its URI. */
public enum Activiteit {
    PLANCHECK("plancheck"),
    GEZINSPLANNEN("gezinsplannen"),
    GEZINSPLAN("gezinsplan"),
    DOCUMENT("document"),
    NIEUW_GEZINSPLAN("nieuw-gezinsplan"),
    BERICHT("bericht"),
    OVERDRACHT("overdracht"),
    WERKVOORRAAD("werkvoorraad"),
    /** The full number of persons whose other data somebody sees already. */
    BSN_GETOOND("bsn-getoond"),
    MELDINGEN("meldingen"),
    MIJN_WERK("mijn-werk"),
    BERICHT_ONTMASKERD("bericht-ontmaskerd"),
    HERVERZENDING("herverzending"),
    AFLEVERING("aflevering"),
    AFSCHERMING("afscherming"),
    ABONNEMENT("abonnement"),
    VERBINDINGSTEST("verbindingstest"),
    TESTRUN("testrun"),
    VERWERKINGEN("verwerkingen"),
    INZAGEVERZOEK("inzageverzoek"),
    AUDIT("audit");

    private final String onderdeel;

    Activiteit(String onderdeel) {
        this.onderdeel = onderdeel;
    }

    String uri(String register) {
        return register + onderdeel;
    }
}
