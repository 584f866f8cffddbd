// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.kop;

import java.util.List;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Ernst;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.testplatform.controle.Regels;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;

/** The message is valid by the schemas, by patch 21 or a newer one. */
@Controle(
        id = "schema",
        titel = "Het bericht is geldig volgens het schema",
        eisen = "R-007",
        geldt = Controle.Geldt.SOAP)
final class SchemaCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        StufElement message =
                o.http().bericht().or(() -> o.http().foutbericht()).orElse(null);
        if (message == null) {
            return;
        }
        List<Bevinding> findings = o.http()
                .gelezen()
                .envelop()
                .flatMap(Envelop::bericht)
                .map(ReadResult::bevindingen)
                .orElseGet(() -> Regels.reader().validate(message));
        findings.forEach(f -> o.overnemen(f, Ernst.FOUT));
        if (!Schemas.shared().knows(message.name().getNamespaceURI())) {
            o.fout("De namespace van het bericht is geen van StUF, ZKN of RZS.")
                    .gevonden(message.name().getNamespaceURI());
        }
    }
}
