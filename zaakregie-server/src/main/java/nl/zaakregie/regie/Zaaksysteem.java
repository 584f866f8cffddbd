// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import java.time.Clock;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.client.zaak.Documentberichten;
import nl.zaakregie.client.zaak.Zaakbericht;
import nl.zaakregie.client.zaak.Zaakberichten;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.opslag.Ruwbericht;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.verzending.Adresboek;
import nl.zaakregie.verzending.Directverzending;
import nl.zaakregie.verzending.Doorvoer;
import nl.zaakregie.verzending.Wisseling;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Soapversie;
import org.springframework.stereotype.Component;

/**
 * The zaaksysteem of the configuration, ours or another vendor's, for somebody who waits for its answer. Messages go on
 * behalf of the regiesysteem and name the user.
 */
@Component
public class Zaaksysteem {
    private static final String ZAAKSYSTEEM = Rol.ZAAKSYSTEEM.naam();
    private static final String REGIESYSTEEM = Rol.REGIESYSTEEM.naam();

    private final Adresboek addresses;
    private final Directverzending direct;
    private final Berichtklok klok;

    Zaaksysteem(Adresboek addresses, Directverzending direct, Clock clock) {
        this.addresses = addresses;
        this.direct = direct;
        this.klok = new Berichtklok(clock);
    }

    /** Makes messages about zaken. */
    Zaakberichten zaakberichten(Gebruiker who) {
        return new Zaakberichten(zender(who), addresses.getSysteem(ZAAKSYSTEEM), klok);
    }

    /** Makes messages about documents. */
    Documentberichten documentberichten(Gebruiker who) {
        return new Documentberichten(zender(who), addresses.getSysteem(ZAAKSYSTEEM), klok);
    }

    private Systeem zender(Gebruiker who) {
        Systeem self = addresses.getSysteem(REGIESYSTEEM);
        return new Systeem(self.organisatie(), self.applicatie(), self.administratie(), who.weergavenaam());
    }

    /** A message as it goes over the line. */
    static byte[] envelop(Zaakbericht bericht) {
        return BerichtWriter.writeEnvelope(Soapversie.SOAP11, bericht.bericht());
    }

    /** Sends a message and waits for the answer. Never throws for what the receiver or the network does. */
    Wisseling send(Zaakbericht bericht, String zaak) {
        return send(bericht.service(), zaak, bericht.referentienummer(), envelop(bericht));
    }

    /** Sends these bytes, which may have been sent before. */
    Wisseling send(Service service, String zaak, String referentienummer, byte[] envelop) {
        return direct.exchange(new Doorvoer(
                ZAAKSYSTEEM,
                REGIESYSTEEM,
                service.label(),
                service.portsoort(),
                "\"" + service.soapAction() + "\"",
                "",
                zaak,
                referentienummer,
                Ruwbericht.of("text/xml; charset=utf-8", envelop),
                envelop));
    }
}
