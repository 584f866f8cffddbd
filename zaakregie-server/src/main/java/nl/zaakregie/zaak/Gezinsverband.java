// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.zaak;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.regels.Zaakregister;
import nl.zaakregie.stuf.Tijdstip;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the register knows of the plans around a zaak (BR-10 to BR-13). Runs in the transaction of its caller. */
@Component
class Gezinsverband {
    /** Two statements: what a waited-for row hangs together with is then read after the wait, not before it. */
    private static final String LOCK = """
            select id, identificatie, plansoort from zaak where identificatie = any(?) order by id for share""";

    private static final String LINKS = """
            select zaak_id, true, sleutel from zaak_rol
            where zaak_id = any(?) and rol = 'client' and soort = 'NPS' and (eind = '' or eind > ?)
            union all
            select r.zaak_id, false, g.identificatie
            from zaak_relatie r join zaak g on g.identificatie = r.andere_identificatie and g.plansoort = 'GEZINSPLAN'
            where r.zaak_id = any(?) and r.soort = 'andere' and (r.eind = '' or r.eind > ?)""";

    private static final String AROUND = """
            select z.id, z.identificatie, z.plansoort from zaak_relatie r join zaak z on z.id = r.zaak_id
            where r.andere_identificatie = ? and r.soort = 'andere' and (r.eind = '' or r.eind > ?) and not z.gesloten
            order by z.id""";

    private final JdbcTemplate jdbc;
    private final Clock clock = Clock.system(Tijdstip.ZONE);

    Gezinsverband(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** These zaken as the rules see them; they cannot change until the end of the transaction. */
    Zaakregister lock(Collection<String> identificaties) {
        if (identificaties.isEmpty()) {
            return none -> Optional.empty();
        }
        List<Zaakkop> found = jdbc.query(
                LOCK,
                (row, n) -> new Zaakkop(row.getLong(1), row.getString(2), Plansoort.valueOf(row.getString(3))),
                (Object) identificaties.toArray(String[]::new));
        Map<String, Zaakregister.Entry> entries =
                entries(found).stream().collect(Collectors.toMap(Zaakregister.Entry::identificatie, entry -> entry));
        return identificatie -> Optional.ofNullable(entries.get(identificatie));
    }

    /**
     * The open zaken that are related to this one, not locked: who changes such a zaak's clients or relations locks this
     * one first, and waits for the transaction that asks.
     */
    List<Zaakregister.Entry> listAround(String identificatie) {
        return entries(jdbc.query(
                AROUND,
                (row, n) -> new Zaakkop(row.getLong(1), row.getString(2), Plansoort.valueOf(row.getString(3))),
                identificatie,
                now()));
    }

    private List<Zaakregister.Entry> entries(List<Zaakkop> zaken) {
        if (zaken.isEmpty()) {
            return List.of();
        }
        Long[] ids = zaken.stream().map(Zaakkop::id).toArray(Long[]::new);
        Map<Long, Set<String>> clients = new HashMap<>();
        Map<Long, String> plans = new HashMap<>();
        jdbc.query(
                LINKS,
                row -> {
                    if (row.getBoolean(2)) {
                        clients.computeIfAbsent(row.getLong(1), id -> new HashSet<>())
                                .add(row.getString(3));
                    } else {
                        plans.put(row.getLong(1), row.getString(3));
                    }
                },
                ids,
                now(),
                ids,
                now());
        return zaken.stream()
                .map(zaak -> new Zaakregister.Entry(
                        zaak.identificatie(),
                        zaak.plansoort(),
                        clients.getOrDefault(zaak.id(), Set.of()),
                        plans.getOrDefault(zaak.id(), "")))
                .toList();
    }

    private String now() {
        return Tijdstip.of(LocalDateTime.now(clock)).value();
    }

    private record Zaakkop(long id, String identificatie, Plansoort plansoort) {}
}
