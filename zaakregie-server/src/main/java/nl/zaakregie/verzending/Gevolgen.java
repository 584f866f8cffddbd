// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the feature that sent a message how it ended. */
@Component
class Gevolgen {
    private final Map<String, Gevolg> byName;

    Gevolgen(List<Gevolg> all) {
        this.byName = all.stream().collect(Collectors.toMap(Gevolg::naam, g -> g));
    }

    boolean isRenewable(String naam) {
        Gevolg gevolg = byName.get(naam);
        return gevolg == null || gevolg.isRenewable();
    }

    void tell(String naam, Aflevering aflevering) {
        Gevolg gevolg = byName.get(naam);
        if (gevolg != null) {
            gevolg.after(aflevering);
        }
    }
}
