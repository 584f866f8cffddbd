// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mutatie;

import java.util.List;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.stuf.StufObject;

/**
 * An object after a kennisgeving.
 *
 * @param object      the object as it will stand in the register, without verwerkingssoort; when it was removed, as it was
 * @param verwijderd  whether the sender says that the object is no longer relevant (mutatiesoort V)
 * @param bevindingen what was found while applying; a fault means that the object must not be stored
 */
public record MutatieResult(StufObject object, boolean verwijderd, List<Bevinding> bevindingen) {
    public MutatieResult {
        bevindingen = List.copyOf(bevindingen);
    }
}
