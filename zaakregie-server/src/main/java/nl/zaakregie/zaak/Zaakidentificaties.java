// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.util.EnumSet;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** genereerZaakIdentificatie: hands out identificaties, each once, for ever (ZDS 4.1.6; BR-02). */
@Component
class Zaakidentificaties implements Servicehandler {
    private final Nummerreeks numbers;

    Zaakidentificaties(JdbcTemplate jdbc, Instellingen settings) {
        this.numbers = new Nummerreeks(jdbc, settings.gemeentecode(), "zaak", "identificatie_reservering", "ZR");
    }

    @Override
    public Rol rol() {
        return Rol.ZAAKSYSTEEM;
    }

    @Override
    public Set<Service> services() {
        return EnumSet.of(Service.GENEREER_ZAAK_IDENTIFICATIE);
    }

    @Override
    public Uitkomst handle(Verzoek verzoek) {
        return numbers.answer("genereerZaakIdentificatie_Du02", "zaak", "ZAK", verzoek.zender());
    }
}
