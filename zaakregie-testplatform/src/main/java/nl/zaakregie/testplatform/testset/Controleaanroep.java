// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.testset;

import java.util.List;

/**
 * One use of a check by a step.
 *
 * @param controle   id of the check
 * @param parameters what the step gives it: a number, the name of a variable; often empty
 */
public record Controleaanroep(String controle, List<String> parameters) {
    public Controleaanroep {
        parameters = List.copyOf(parameters);
    }
}
