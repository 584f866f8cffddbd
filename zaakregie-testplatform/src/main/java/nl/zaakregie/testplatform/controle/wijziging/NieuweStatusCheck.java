// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.wijziging;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.testplatform.controle.Check;
import nl.zaakregie.testplatform.controle.Controle;
import nl.zaakregie.testplatform.controle.Onderzoek;

/** A status message sets one new status, with its number, its moment and who set it. */
@Controle(
        id = "nieuwe-status",
        titel = "Er staat een nieuwe status in het bericht, met datum en tijd",
        eisen = {"BR-19", "ZDS 4.1.3"})
final class NieuweStatusCheck implements Check {
    @Override
    public void check(Onderzoek o) {
        List<Zaakstatus> added = new Zaak(new StufObject(o.huidig())).statussen();
        if (added.size() != 1) {
            o.fout("Een statusbericht zet precies één status.").verwacht("1").gevonden("" + added.size());
            return;
        }
        Zaakstatus status = added.getFirst();
        if (status.omschrijving().isEmpty() || status.volgnummer().isEmpty()) {
            o.fout("De status heeft een omschrijving en een volgnummer nodig.")
                    .gevonden(status.omschrijving() + " / " + status.volgnummer());
        }
        if (status.datumStatusGezet().length() == 8) {
            o.waarschuwing("De datumStatusGezet heeft alleen een datum; stuur ook de tijd.")
                    .gevonden(status.datumStatusGezet());
        }
        boolean known = o.ervoor().map(z -> new Zaak(z).statussen()).orElse(List.of()).stream()
                .anyMatch(s -> s.omschrijving().equals(status.omschrijving())
                        && s.datumStatusGezet().equals(status.datumStatusGezet()));
        if (known) {
            o.fout("Deze status is al op dit moment gezet.").gevonden(status.omschrijving());
        }
        if (status.relatie()
                        .value(zkn("isGezetDoor"), GERELATEERDE, zkn("medewerker"), zkn("identificatie"))
                        .isEmpty()
                && status.relatie()
                        .value(zkn("isGezetDoor"), GERELATEERDE, zkn("organisatorischeEenheid"), zkn("identificatie"))
                        .isEmpty()) {
            o.fout("Wie de status zette (isGezetDoor) ontbreekt.");
        }
    }
}
