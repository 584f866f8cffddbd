// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import java.util.List;
import nl.zaakregie.testplatform.testset.Rol;

/** One fault of a provider, where it shows, and the check that has to find it. */
record Gebrekrij(String fout, String controle, String set, Rol rol, List<String> scenarios, Gebrek gebrek) {
    static final List<String> ALLES = List.of();
    static final List<String> LEZEN = List.of("DMS-01", "DMS-02", "DMS-03", "DMS-05", "DMS-06");
    static final List<String> SLOT = List.of("DMS-01", "DMS-02", "DMS-03", "DMS-07");

    static Gebrekrij zks(String fout, String controle, List<String> scenarios, Gebrek gebrek) {
        return new Gebrekrij(fout, controle, "rzs", Rol.ZAAKSYSTEEM, scenarios, gebrek);
    }

    static Gebrekrij dms(String fout, String controle, List<String> scenarios, Gebrek gebrek) {
        return new Gebrekrij(fout, controle, "rzs", Rol.DOCUMENTBEHEERSYSTEEM, scenarios, gebrek);
    }

    static Gebrekrij rob(String fout, String controle, List<String> scenarios, Gebrek gebrek) {
        return new Gebrekrij(fout, controle, "robuustheid", Rol.ZAAKSYSTEEM, scenarios, gebrek);
    }

    @Override
    public String toString() {
        return fout + " -> " + controle;
    }
}
