// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.ontvangst.Verzonden;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.jdbc.core.JdbcTemplate;

/** A regiesysteem of the tests: it sent one message, takes answers on it, and fails as it is told. */
final class Proefrol implements Servicehandler, Verzonden {
    static final String SENT = "REGIE-2016-000001";

    final List<String> answers = new CopyOnWriteArrayList<>();
    private final JdbcTemplate jdbc;

    Proefrol(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Rol rol() {
        return Rol.REGIESYSTEEM;
    }

    @Override
    public Set<Service> services() {
        return EnumSet.of(Service.BEVESTIG_OVERDRAGEN_ZAAK, Service.NOTIFICEER_OVER_ZAAK);
    }

    @Override
    public Uitkomst handle(Verzoek verzoek) {
        String melding = verzoek.bericht().children().stream()
                .filter(c -> c.localName().equals("melding"))
                .map(StufElement::text)
                .findFirst()
                .orElse("");
        if (melding.startsWith("faal")) {
            throw new IllegalStateException("kapot op " + melding, new IllegalArgumentException(melding));
        }
        if (melding.startsWith("dubbel")) {
            String insert = "insert into laatste_tijdstip values (?, '', '', '')";
            jdbc.update(insert, melding);
            jdbc.update(insert, melding);
        }
        answers.add(verzoek.stuurgegevens().crossRefnummer());
        return new Uitkomst.Bevestigd(new ArrayList<>());
    }

    @Override
    public boolean knows(String referentienummer, Stuurgegevens antwoord) {
        return referentienummer.equals(SENT);
    }

    @Override
    public void answered(Stuurgegevens kop, StufElement antwoord) {
        answers.add(kop.berichtcode() + " " + kop.crossRefnummer());
    }

    /** Takes the handlers of our own regiesysteem away, so that this one stands in for it. */
    static final class Vervanging implements BeanDefinitionRegistryPostProcessor {
        @Override
        public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
            registry.removeBeanDefinition("bevestigOverdragenZaakHandler");
            registry.removeBeanDefinition("notificatiesVanRegiesysteem");
        }
    }
}
