// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toetsing;

/**
 * What somebody wants to see of a run.
 *
 * @param stap         id of the step that is opened; empty for the first one with a fault
 * @param regel        id of the check that is opened; empty for the step as a whole
 * @param alleenFouten whether scenarios in which all is well are left out
 */
public record Keuze(String stap, String regel, boolean alleenFouten) {}
