// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.util.List;
import nl.zaakregie.rgbz.Zaak;

/**
 * The zaken that an answer holds.
 *
 * @param zaken     in the order that was asked for
 * @param meer      whether the receiver has more
 * @param meldingen what the receiver said about the question, for instance which criteria it passed over
 */
public record Zakenlijst(List<Zaak> zaken, boolean meer, List<String> meldingen) {
    /** Refuses parts that do not fit. */
    public Zakenlijst {
        zaken = List.copyOf(zaken);
        meldingen = List.copyOf(meldingen);
    }
}
