// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

/** The tasks for which somebody may ask whether a plan runs. None is chosen beforehand. */
enum Taak {
    WMO("Wmo-aanvraag"),
    JEUGDHULP("Aanvraag jeugdhulp"),
    LEERLINGENVERVOER("Aanvraag leerlingenvervoer"),
    SCHULDHULP("Schuldhulpverlening"),
    ANDERS("Andere taak");

    private final String tekst;

    Taak(String tekst) {
        this.tekst = tekst;
    }

    String tekst() {
        return tekst;
    }
}
