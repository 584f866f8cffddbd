// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

/** The portTypes of the ZDS and RZS WSDLs; the name is the last part of the endpoint address. */
public enum Portsoort {
    OntvangAsynchroon,
    BeantwoordVraag,
    VrijeBerichten
}
