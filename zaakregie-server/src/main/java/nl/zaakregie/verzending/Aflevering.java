// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import nl.zaakregie.stuf.StufElement;

/**
 * How a message ended.
 *
 * @param id      number of the message in the outbox
 * @param context what the sender of the message wanted back
 */
public record Aflevering(
        long id, String bestemming, String zaakidentificatie, String referentienummer, String context, Afloop afloop) {

    /** The end itself. */
    public sealed interface Afloop {}

    /** The destination has it, and this is its answer. */
    public record Afgeleverd(StufElement antwoord) implements Afloop {}

    /** The destination refused it and it must be mended: a person has to look. */
    public record Geweigerd(String code, String omschrijving, String details) implements Afloop {}

    /** It was offered for too long. */
    public record Opgegeven(String oorzaak) implements Afloop {}
}
