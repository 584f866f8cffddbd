// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import nl.zaakregie.rgbz.Zaakdocument;

/**
 * A document that is ours to edit until it is returned (ZDS 1.1 paragraph 4.2.3).
 *
 * @param document     as it is now
 * @param checkedOutId what is to be shown when it is returned; empty when the receiver gave none
 * @param checkedOutBy who has it, in the words of the receiver; empty when it did not say
 */
public record Uitgecheckt(Zaakdocument document, String checkedOutId, String checkedOutBy) {}
