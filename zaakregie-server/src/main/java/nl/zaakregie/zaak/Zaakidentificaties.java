// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import static nl.zaakregie.stuf.Namen.FUNCTIE;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Servicehandler;
import nl.zaakregie.ontvangst.Uitkomst;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.stuf.StufElement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** genereerZaakIdentificatie: hands out identificaties, each once, for ever (ZDS 4.1.6; BR-02). */
@Component
class Zaakidentificaties implements Servicehandler {
    /** Takes the next number that nobody has made a zaak with by himself. */
    private static final String RESERVE = """
            insert into identificatie_reservering (identificatie, zender)
            select k.identificatie, ? from (select ? || 'ZR' || lpad(nextval('zaak_nummer')::text, 10, '0') identificatie) k
            where not exists (select 1 from zaak z where z.identificatie = k.identificatie)
            on conflict do nothing returning identificatie""";

    private final JdbcTemplate jdbc;
    private final String gemeentecode;

    Zaakidentificaties(JdbcTemplate jdbc, Instellingen settings) {
        this.jdbc = jdbc;
        this.gemeentecode = settings.gemeentecode();
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
        StufElement zaak = StufElement.builder(zkn("zaak"))
                .entiteit("ZAK", null)
                .attribute(FUNCTIE, "entiteit")
                .add(zkn("identificatie"), reserve(verzoek.zender()))
                .build();
        return new Uitkomst.Beantwoord(zkn("genereerZaakIdentificatie_Du02"), List.of(zaak));
    }

    private String reserve(String zender) {
        while (true) {
            List<String> reserved = jdbc.query(RESERVE, (row, n) -> row.getString(1), zender, gemeentecode);
            if (!reserved.isEmpty()) {
                return reserved.getFirst();
            }
        }
    }
}
