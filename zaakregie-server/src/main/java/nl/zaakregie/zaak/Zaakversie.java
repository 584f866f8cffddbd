// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of a zaak: what one message made of it.
 *
 * @param nummer    1 for the zaak as it was created
 * @param moment    when the register took it over; the version before it held until then
 * @param zender    the system that sent the message
 * @param gebruiker the user within that system; empty when the message did not say
 * @param berichtId the message in the berichtenlog
 */
public record Zaakversie(int nummer, Instant moment, String zender, String gebruiker, UUID berichtId) {}
