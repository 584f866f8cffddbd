// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.util.function.Function;
import java.util.function.Predicate;
import nl.zaakregie.client.Verzendresultaat;
import nl.zaakregie.client.Zaakclient;
import nl.zaakregie.client.zaak.Zaakwijziging;
import nl.zaakregie.client.zaak.ZaakwijzigingBuilder;
import nl.zaakregie.rgbz.Zaak;

/** One thing that happens to a zaak: a message that is sent unless the register shows that it was. */
sealed interface Stap {
    /** The zaak that it happens to. */
    Demozaak zaak();

    /** The day on which it happens. */
    int dag();

    /** The time of that day, uu:mm. */
    String tijd();

    /** Applicatie of the system that sends it. */
    String zender();

    /** What it is, for the screen. */
    String tekst();

    /** The zaak is made. */
    record Creatie(Demozaak zaak, int dag, String tijd, String zender, String tekst) implements Stap {}

    /**
     * The zaak changes.
     *
     * @param gedaan whether the zaak shows the change already
     * @param wijzig what changes, on top of what the zaak is
     */
    record Wijziging(
            Demozaak zaak,
            int dag,
            String tijd,
            String zender,
            String tekst,
            Predicate<Zaak> gedaan,
            Function<ZaakwijzigingBuilder, Zaakwijziging> wijzig)
            implements Stap {}

    /**
     * The zaak gets a status.
     *
     * @param volgnummer number of the status
     * @param zet        sends it
     */
    record Status(
            Demozaak zaak,
            int dag,
            String tijd,
            String zender,
            String tekst,
            int volgnummer,
            Function<Zaakclient, Verzendresultaat> zet)
            implements Stap {}

    /**
     * The zaak gets a document.
     *
     * @param document what it is
     */
    record Document(Demozaak zaak, int dag, String tijd, String zender, String tekst, Demodocument document)
            implements Stap {}
}
