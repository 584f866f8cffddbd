// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.io.IOException;
import nl.zaakregie.stuf.Inhoudsverwijzing;

/** Content that should be kept is missing, or is not what was stored. */
public final class InhoudDamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    public InhoudDamagedException(Inhoudsverwijzing verwijzing, String wrong) {
        super("Content " + verwijzing.sha256() + " of " + verwijzing.grootte() + " bytes: " + wrong);
    }
}
