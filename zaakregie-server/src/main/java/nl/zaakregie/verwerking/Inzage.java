// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verwerking;

import nl.zaakregie.gebruiker.Gebruiker;

/**
 * Why data are looked at.
 *
 * @param wie       who looks
 * @param onderwerp the zaak or message it is about; never a person
 * @param reden     the task it is done for; empty when the page asks none
 */
public record Inzage(Gebruiker wie, Activiteit activiteit, String onderwerp, String reden) {}
