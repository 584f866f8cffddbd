// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.lijn;

import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;
import nl.zaakregie.xml.Soapversie;

/** A refusal is a SOAP fault with unqualified children and the whole error message in its detail. */
@Controle(
        id = "soap-fault",
        titel = "Een foutbericht zit heel in een SOAP-fault",
        eisen = {"R-055", "R-056"},
        geldt = Controle.Geldt.FOUT)
final class SoapFaultCheck implements Check {
    private static final List<String> NAMEN = List.of("faultcode", "faultstring", "detail");

    @Override
    public void check(Onderzoek o) {
        if (o.http().fault().isEmpty()) {
            o.fout("Een foutbericht hoort in de detail van een SOAP-fault.").gevonden("een foutbericht in de body");
            return;
        }
        StufElement fault =
                o.http().gelezen().boom().flatMap(SoapFaultCheck::fault).orElseThrow();
        if (o.http().versie() == Soapversie.SOAP12) {
            return; // SOAP 1.2 is not bound by the standard; its own names are judged by the reader
        }
        List<String> names =
                fault.children().stream().map(c -> c.name().toString()).toList();
        if (!NAMEN.containsAll(names) || !names.contains("faultcode") || !names.contains("faultstring")) {
            o.fout("Een SOAP-fault heeft faultcode, faultstring en detail, zonder namespace.")
                    .verwacht(String.join(", ", NAMEN))
                    .gevonden(String.join(", ", names));
        }
        String code = fault.value(new QName("faultcode")).orElse("");
        if (!code.matches("[A-Za-z][\\w.-]*:(Client|Server|VersionMismatch|MustUnderstand)")) {
            o.fout("De faultcode is Client of Server, met het voorvoegsel van de envelop.")
                    .gevonden(code);
        }
        if (o.http().foutbericht().isEmpty()) {
            o.fout("De detail van de fault bevat geen Fo02 of Fo03.").gevonden("geen foutbericht");
        }
    }

    private static Optional<StufElement> fault(StufElement envelop) {
        return envelop.children().stream()
                .filter(c -> c.localName().equals("Body"))
                .flatMap(body -> body.children().stream())
                .findFirst();
    }
}
