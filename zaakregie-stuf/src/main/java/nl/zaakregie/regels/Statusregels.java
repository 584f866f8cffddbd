// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zaakregie.catalogus.Statustype;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.rgbz.Zaakstatus;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;

/** Rules about the statuses of a zaak (ZDS 4.1.3; BR-19). */
public final class Statusregels {
    private Statusregels() {}

    /** ZDS 4.1.3: one new status with its moment. */
    static void checkPresent(Regelcontext context) {
        List<StufElement> objects = context.root().children(OBJECT);
        StufElement huidig = objects.isEmpty() ? context.root() : objects.getLast();
        List<StufElement> statuses =
                huidig.children(zkn("heeft")).stream().filter(h -> !h.isEmpty()).toList();
        if (statuses.isEmpty()) {
            context.fout("BR-19", Foutcode.STUF058, huidig, "Er staat geen nieuwe status (heeft) in het bericht.");
        }
        for (StufElement status : statuses) {
            if (status.value(zkn("datumStatusGezet")).isEmpty()) {
                context.fout("BR-19", Foutcode.STUF058, status, "De status heeft geen datumStatusGezet.");
            }
        }
    }

    /**
     * BR-19: each status is one of the zaaktype. A status is known by its omschrijving; a volgnummer that says otherwise
     * is a deviation (SOEP-39).
     *
     * @param root     message that the findings point into
     * @param statuses relations {@code heeft} of the message
     */
    public static List<Bevinding> validate(
            StufElement root, List<StufElement> statuses, Zaaktype zaaktype, Controleprofiel profiel) {
        List<Bevinding> findings = new ArrayList<>();
        for (StufElement status : statuses) {
            Zaakstatus given = new Zaakstatus(new StufObject(status));
            Optional<Statustype> type = zaaktype.findStatustype(given.omschrijving(), given.volgnummer());
            if (type.isEmpty()) {
                String allowed = zaaktype.statustypen().stream()
                        .map(Statustype::omschrijving)
                        .collect(Collectors.joining(", "));
                findings.add(Bevinding.fout(
                        "BR-19",
                        Foutcode.STUF058,
                        "De status hoort niet bij dit zaaktype; toegestaan: " + allowed + ".",
                        root,
                        status));
            } else if (!isNamedExactly(given, type.get())) {
                findings.add(Bevinding.of(
                        profiel.ernst(),
                        "SOEP-39",
                        Foutcode.STUF058,
                        "De status is herkend als volgnummer "
                                + type.get().volgnummer() + ", '" + type.get().omschrijving()
                                + "'; omschrijving en volgnummer horen allebei te kloppen.",
                        root,
                        status));
            }
        }
        return findings;
    }

    private static boolean isNamedExactly(Zaakstatus given, Statustype type) {
        String number = given.volgnummer().replaceFirst("^0+(?=\\d)", "");
        return given.omschrijving().equals(type.omschrijving())
                && (number.isEmpty() || number.equals(Integer.toString(type.volgnummer())));
    }
}
