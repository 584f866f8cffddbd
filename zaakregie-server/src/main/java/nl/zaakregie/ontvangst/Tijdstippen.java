// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.util.Optional;
import nl.zaakregie.instellingen.Partner;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Systeem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Guards that the messages of a strict partner come in the order of their tijdstipBericht (StUF019), where its setting asks
 * for that. A message that was refused before and is offered again keeps its old moment and is let through.
 */
@Component
class Tijdstippen {
    private final JdbcClient jdbc;

    Tijdstippen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks without remembering anything. */
    Optional<Uitkomst.Geweigerd> check(Binnengekomen message) {
        if (!isGuarded(message)) {
            return Optional.empty();
        }
        Systeem sender = message.zender();
        boolean late = jdbc.sql("""
                        select exists (select 1 from laatste_tijdstip
                        where organisatie = ? and applicatie = ? and administratie = ? and tijdstip >= ?)""")
                .params(sender.organisatie(), sender.applicatie(), sender.administratie(), moment(message))
                .query(Boolean.class)
                .single();
        return late ? refuse(message) : Optional.empty();
    }

    /** Remembers the moment of a message, within the transaction of the caller; the next one of this sender waits for it. */
    Optional<Uitkomst.Geweigerd> advance(Binnengekomen message) {
        if (!isGuarded(message)) {
            return Optional.empty();
        }
        Systeem sender = message.zender();
        int advanced = jdbc.sql("""
                        insert into laatste_tijdstip (organisatie, applicatie, administratie, tijdstip) values (?, ?, ?, ?)
                        on conflict (organisatie, applicatie, administratie) do update set tijdstip = excluded.tijdstip
                            where laatste_tijdstip.tijdstip < excluded.tijdstip""")
                .params(sender.organisatie(), sender.applicatie(), sender.administratie(), moment(message))
                .update();
        return advanced == 1 ? Optional.empty() : refuse(message);
    }

    private Optional<Uitkomst.Geweigerd> refuse(Binnengekomen message) {
        boolean offeredAgain = jdbc.sql("""
                        select exists (select 1 from berichtenlog
                        where referentienummer = ? and zender = ? and richting = 'IN' and uitkomst = 'geweigerd')""")
                .params(message.kop().referentienummer(), message.zender().display())
                .query(Boolean.class)
                .single();
        return offeredAgain
                ? Optional.empty()
                : Koppen.refuse(Foutcode.STUF019, "Elk volgend bericht heeft een later tijdstipBericht");
    }

    private static boolean isGuarded(Binnengekomen message) {
        return message.partner().map(Partner::tijdstipOplopend).orElse(false)
                && !message.kop().tijdstipBericht().isEmpty();
    }

    /** All 17 digits, so that texts compare as moments. */
    private static String moment(Binnengekomen message) {
        return (message.kop().tijdstipBericht() + "0".repeat(17)).substring(0, 17);
    }
}
