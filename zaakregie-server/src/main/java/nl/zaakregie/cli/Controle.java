// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.ServiceFinder;
import nl.zaakregie.regels.BerichtValidator;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.regels.Ernst;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.zaaktypen.CatalogusReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How validate and send judge a message. */
final class Controle {
    @Option(names = "--streng", description = "Controleer zoals voor een strenge partner: elke afwijking is een fout")
    boolean streng;

    @Option(
            names = "--gemeentecode",
            paramLabel = "CODE",
            defaultValue = "9999",
            description = "Vier cijfers waarmee een zaakidentificatie begint (standaard: 9999)")
    String gemeentecode = "9999";

    @Option(
            names = "--catalogus",
            paramLabel = "BESTAND",
            description = "YAML-bestand met eigen zaaktypen, naast de meegeleverde")
    @Nullable
    String catalogus;

    private @Nullable BerichtValidator validator;

    /** Everything that is to be said of a file. */
    List<Bevinding> check(Berichtbestand bestand) {
        try {
            return check(bestand.envelop(), bestand.soapActie());
        } catch (MalformedBerichtException e) {
            return List.of(new Bevinding(
                    Ernst.FOUT, "XML", Foutcode.STUF055, String.valueOf(e.getMessage()), "/", e.line(), e.column()));
        }
    }

    /** Everything that is to be said of an envelope. */
    List<Bevinding> check(Envelop envelop, String soapActie) {
        Optional<StufElement> detail = envelop.fault().flatMap(Envelop.SoapFault::detail);
        if (detail.isPresent()) {
            return new BerichtReader(Schemas.shared()).validate(detail.get());
        }
        if (envelop.bericht().isEmpty()) {
            return List.of(new Bevinding(
                    Ernst.FOUT, "XML", Foutcode.STUF055, "Er staat geen bericht in de envelop.", "/", 1, 1));
        }
        ReadResult read = envelop.bericht().get();
        Optional<Service> service = ServiceFinder.find(soapActie, read.root());
        return service.map(s -> validator().validate(read, s, profiel()).bevindingen())
                .orElse(read.bevindingen());
    }

    private Controleprofiel profiel() {
        return new Controleprofiel(streng, gemeentecode, false);
    }

    private BerichtValidator validator() {
        if (validator == null) {
            validator = new BerichtValidator(Schemas.shared(), CatalogusReader.read(catalogus));
        }
        return validator;
    }
}
