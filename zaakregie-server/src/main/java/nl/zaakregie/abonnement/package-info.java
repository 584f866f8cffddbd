// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

/** The role abonnementenbeheer: who wants to hear of what, and a notification to each of them (RZS 5.2.6, 6.9, 6.10). */
@NullMarked
package nl.zaakregie.abonnement;

import org.jspecify.annotations.NullMarked;
