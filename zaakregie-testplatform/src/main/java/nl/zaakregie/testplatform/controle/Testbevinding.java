// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle;

import java.util.List;
import nl.zaakregie.regels.Ernst;

/**
 * Something that the system under test did wrong or not well. Never a failure of the platform.
 *
 * @param controle id of the check
 * @param ernst    whether the step fails by it
 * @param tekst    what is wrong; Dutch
 * @param verwacht what should have come; may be empty
 * @param gevonden what came; may be empty
 * @param xpath    where in the message; may be empty
 * @param regel    line in the message, from 1; 0 when not known
 * @param eisen    rules and paragraphs
 */
public record Testbevinding(
        String controle,
        Ernst ernst,
        String tekst,
        String verwacht,
        String gevonden,
        String xpath,
        int regel,
        List<String> eisen) {
    public Testbevinding {
        eisen = List.copyOf(eisen);
    }

    public boolean isFout() {
        return ernst == Ernst.FOUT;
    }
}
