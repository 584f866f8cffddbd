// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over that came in, in the words of the page.
 *
 * @param besluit   OPEN, GEACCEPTEERD or GEWEIGERD
 * @param verteld   whether the answer reached the sender
 * @param inhoud    the zaak; absent when it was not accepted, or not fetched yet
 */
record Verzoekblad(
        String id,
        String naam,
        String zaak,
        String afzender,
        String besluit,
        String ontvangen,
        String norm,
        boolean laat,
        String besloten,
        boolean verteld,
        List<String> meldingen,
        String reden,
        @Nullable Inhoud inhoud) {

    /** A hand-over in the list. */
    record Regel(String id, String naam, String dag, String zaak, String afzender, Overdrachtstand stand) {}

    /** A client; the number is masked, or empty. */
    record Clientregel(String naam, String nummer) {}

    /** A document; it can be saved when its content is here. */
    record Documentregel(String identificatie, String titel, String grootte, boolean bewaard) {}

    /** A status to choose. */
    record Statuskeuze(int volgnummer, String omschrijving, boolean eind) {}

    /**
     * The zaak.
     *
     * @param probleem what is wrong with the last status that was sent; empty: nothing
     */
    record Inhoud(
            String omschrijving,
            List<Clientregel> clienten,
            String start,
            String eindGepland,
            String regisseur,
            List<Documentregel> documenten,
            String status,
            String statusDag,
            boolean gesloten,
            List<Statuskeuze> statussen,
            String probleem,
            String opgehaald) {}
}
