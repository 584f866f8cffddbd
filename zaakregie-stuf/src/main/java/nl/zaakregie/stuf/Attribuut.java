// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import javax.xml.namespace.QName;

/**
 * One attribute of an element.
 *
 * @param name  its expanded name
 * @param value its value, as it stood in the message
 */
public record Attribuut(QName name, String value) {}
