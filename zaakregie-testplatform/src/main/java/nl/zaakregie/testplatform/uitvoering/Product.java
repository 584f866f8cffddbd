// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

/** The system under test as its report names it. */
public record Product(String naam, String versie, String leverancier) {}
