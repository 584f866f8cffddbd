// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.overdracht;

import java.util.List;
import java.util.stream.Stream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Partner;
import nl.zaakregie.instellingen.Rol;
import org.springframework.stereotype.Component;

/** Who can be asked to take a deelplan over: systems with an address for it that are not another part of this one. */
@Component
public class Overdrachtontvangers {
    private static final Rol OWN = Rol.BACKOFFICE;

    private final Instellingen settings;

    Overdrachtontvangers(Instellingen settings) {
        this.settings = settings;
    }

    /** Their names in the configuration. */
    public List<String> list() {
        Stream<String> partners = settings.partners().stream()
                .filter(p -> p.endpoint(Service.OVERDRAGEN_ZAAK.portsoort()).isPresent())
                .map(Partner::naam)
                .filter(naam -> Rol.find(naam).filter(rol -> rol != OWN).isEmpty());
        Stream<String> own = settings.plays(OWN) ? Stream.of(OWN.naam()) : Stream.empty();
        return Stream.concat(partners, own).distinct().toList();
    }
}
