// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.zaakregie.stuf.Tijdstip;

/**
 * A document that is checked out.
 *
 * @param checkedOutId what its holder has to show
 * @param systeem      the system that holds it
 * @param gebruiker    the user within it; empty when the message did not say
 * @param sinds        since when
 * @param tot          until when it keeps others out
 */
public record Documentslot(String checkedOutId, String systeem, String gebruiker, Instant sinds, Instant tot) {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    /** Whether it still keeps others out. */
    boolean holds(Instant now) {
        return now.isBefore(tot);
    }

    /** Who has it, for checkedOutBy (ZDS 4.2.3): the user, else the system. */
    String checkedOutBy() {
        return gebruiker.isEmpty() ? systeem : gebruiker;
    }

    /** Who has it since when and until when, for people (interop 57). */
    String display() {
        String who = gebruiker.isEmpty() ? systeem : gebruiker + " (" + systeem + ")";
        return who + ", sinds " + local(sinds) + " en uiterlijk tot " + local(tot);
    }

    private static String local(Instant moment) {
        return FORMAT.format(ZonedDateTime.ofInstant(moment, Tijdstip.ZONE));
    }
}
