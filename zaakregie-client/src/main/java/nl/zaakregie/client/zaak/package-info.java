// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/**
 * What the messages about zaken say, as values that cannot hold something the standard forbids: the three kinds of plan,
 * the ordinary zaak, a change, a status, a question.
 *
 * <p>A value checks itself when it is made and throws {@link java.lang.IllegalArgumentException} with the name of what is
 * wrong, never with the value itself: a value may be personal data, and the text may reach a log.
 */
@NullMarked
package nl.zaakregie.client.zaak;

import org.jspecify.annotations.NullMarked;
