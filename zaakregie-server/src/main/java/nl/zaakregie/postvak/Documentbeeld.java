// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.postvak;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document of a zaak as a role saw it.
 *
 * @param creatiedatum jjjjmmdd or empty
 * @param grootte      bytes of its content; null when that was not fetched
 * @param sha256       of its content; empty when that was not fetched
 * @param bewaard      whether the content is kept here
 * @param opgehaald    when the content was fetched
 */
public record Documentbeeld(
        String identificatie,
        String titel,
        String formaat,
        String versie,
        String status,
        String creatiedatum,
        String vertrouwelijkheid,
        String bestandsnaam,
        @Nullable Long grootte,
        String sha256,
        boolean bewaard,
        @Nullable Instant opgehaald) {

    /** Whether another document state than this was listed, so that its content is to be fetched again. */
    boolean differs(Documentbeeld listed) {
        return opgehaald == null
                || !versie.equals(listed.versie)
                || !status.equals(listed.status)
                || !titel.equals(listed.titel)
                || !formaat.equals(listed.formaat);
    }
}
