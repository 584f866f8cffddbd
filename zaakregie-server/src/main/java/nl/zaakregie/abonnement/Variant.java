// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.abonnement;

/** Which application hosts the abonnementenbeheer: the three implementatievarianten (RZS 6.1). */
public enum Variant {
    IN_SERVICEBUS,
    IN_ZAAKSYSTEEM,
    APART
}
