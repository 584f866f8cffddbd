// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.werk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.client.zaak.Zaaktypeverwijzing;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.client.zaak.Zaakwijziging;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.postvak.Zaakbeelden;
import nl.zaakregie.postvak.Zaakophaler;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes an ordinary zaak part of a plan: an updateZaak with the relation, sent by the regiesysteem (RZS 4.7). */
@Component
public class Zaakkoppeling {
    private static final Rol ROL = Rol.REGIESYSTEEM;

    private final Zaakbeelden beelden;
    private final Zaakophaler ophaler;
    private final Zaakverkeer verkeer;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Zaakkoppeling(
            Zaakbeelden beelden,
            Zaakophaler ophaler,
            Zaakverkeer verkeer,
            TransactionTemplate transaction,
            Clock clock) {
        this.beelden = beelden;
        this.ophaler = ophaler;
        this.verkeer = verkeer;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Sends it.
     *
     * @param domein a levensdomeinplan of the plan, or empty
     * @return what to follow it by; empty when the zaak is not known here yet: then it is asked for
     */
    public Optional<UUID> link(String zaak, String plan, String domein) {
        Optional<Zaak> now = beelden.findZaak(ROL, zaak);
        if (now.isEmpty()) {
            transaction.executeWithoutResult(status -> ophaler.fetch(ROL, zaak));
        }
        return now.map(z -> verkeer.update(
                ROL,
                Zaakwijziging.of(z, LocalDate.ofInstant(clock.instant(), Tijdstip.ZONE))
                        .koppel(
                                part(plan, Zaaktypeverwijzing.GEZINSPLAN),
                                domein.isEmpty() ? null : part(domein, Zaaktypeverwijzing.LEVENSDOMEINPLAN))
                        .build()));
    }

    private static Zaakverwijzing part(String identificatie, Zaaktypeverwijzing zaaktype) {
        return new Zaakverwijzing(new Zaakidentificatie(identificatie), null, zaaktype);
    }
}
