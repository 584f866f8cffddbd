// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.testset;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the platform makes the message of a step: its kind, and what the kind needs.
 *
 * @param soort  kind of message, for instance {@code gezinsplan} or {@code zaakdetails}
 * @param velden further fields, each with one or more values
 */
public record Recept(String soort, Map<String, List<String>> velden) {
    public Recept {
        velden = Map.copyOf(velden);
    }

    /** The value of a field that the kind cannot do without. */
    public String get(String veld) {
        return find(veld)
                .orElseThrow(() -> new IllegalStateException(
                        "In het recept voor " + soort + " ontbreekt het veld '" + veld + "'"));
    }

    /** The value of a field. */
    public Optional<String> find(String veld) {
        return list(veld).stream().findFirst();
    }

    /** All values of a field. */
    public List<String> list(String veld) {
        return velden.getOrDefault(veld, List.of());
    }
}
