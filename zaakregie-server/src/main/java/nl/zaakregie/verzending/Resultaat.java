// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.time.Instant;

/** An attempt that ended and is not recorded yet. */
record Resultaat(Geclaimd bericht, Poging poging, Instant begonnen, long micros) {}
