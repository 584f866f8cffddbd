// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.berichtenlog;

/**
 * The bodies of an exchange in clear, for those who may see them.
 *
 * @param verzoek  the request as it was received or sent
 * @param antwoord the answer to it
 */
public record Inhoud(byte[] verzoek, byte[] antwoord) {}
