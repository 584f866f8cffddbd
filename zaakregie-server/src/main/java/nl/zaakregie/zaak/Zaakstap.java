// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.rgbz.Zaak;

/**
 * What one message made of a zaak.
 *
 * @param moment    when the register took it over
 * @param zender    the system that sent the message
 * @param gebruiker the user within that system; empty when the message did not say
 * @param voor      the zaak before it; empty when the message created the zaak
 * @param na        the zaak after it
 */
public record Zaakstap(Instant moment, String zender, String gebruiker, Optional<Zaak> voor, Zaak na) {}
