// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.Base64Stroom;
import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.client.zaak.Documentberichten;
import nl.zaakregie.client.zaak.Zaakbericht;
import nl.zaakregie.client.zaak.Zaakberichten;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.opslag.Bewaring;
import nl.zaakregie.opslag.Inhoud;
import nl.zaakregie.opslag.Ruwbericht;
import nl.zaakregie.opslag.Spool;
import nl.zaakregie.opslag.SpooledInhoud;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.verzending.Adresboek;
import nl.zaakregie.verzending.Directverzending;
import nl.zaakregie.verzending.Doorvoer;
import nl.zaakregie.verzending.Oordeel;
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
    private static final String MEDIA_TYPE = "text/xml; charset=utf-8";
    private static final String ZAAKSYSTEEM = Rol.ZAAKSYSTEEM.naam();
    private static final String REGIESYSTEEM = Rol.REGIESYSTEEM.naam();

    private final Adresboek addresses;
    private final Directverzending direct;
    private final Spool spool;
    private final Berichtklok klok;

    Zaaksysteem(Adresboek addresses, Directverzending direct, Spool spool, Clock clock) {
        this.addresses = addresses;
        this.direct = direct;
        this.spool = spool;
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
        return send(service, zaak, referentienummer, envelop, Ruwbericht.of(MEDIA_TYPE, envelop));
    }

    /**
     * Sends an envelope with this content in the place of its hash. The whole goes to the spool first, so that its length is
     * known and it is never in memory.
     */
    Wisseling send(Service service, String zaak, String referentienummer, byte[] envelop, Inhoud content) {
        try (SpooledInhoud body = spool.receive(filled(envelop, content), Long.MAX_VALUE)) {
            return body.bewaring() == Bewaring.BEWAARD
                    ? send(service, zaak, referentienummer, envelop, Ruwbericht.of(MEDIA_TYPE, body))
                    : silent("Er is hier nu geen ruimte om een document van deze grootte te versturen");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream filled(byte[] envelop, Inhoud content) throws IOException {
        // one char per byte, so that a place in the text is one in the bytes
        String text = new String(envelop, StandardCharsets.ISO_8859_1);
        String hash = content.verwijzing().text();
        int place = text.lastIndexOf(">" + hash + "<") + 1;
        if (hash.isEmpty() || place == 0) {
            throw new IOException("The message was made with other content");
        }
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(envelop, 0, place),
                new Base64Stroom(content.open()),
                new ByteArrayInputStream(envelop, place + hash.length(), envelop.length - place - hash.length()))));
    }

    private static Wisseling silent(String cause) {
        return new Wisseling(new Oordeel.Stil(cause), 0, Ruwbericht.of("", new byte[0]), new byte[0]);
    }

    private Wisseling send(Service service, String zaak, String referentienummer, byte[] envelop, Ruwbericht body) {
        return direct.exchange(new Doorvoer(
                ZAAKSYSTEEM,
                REGIESYSTEEM,
                service.label(),
                service.portsoort(),
                "\"" + service.soapAction() + "\"",
                "",
                zaak,
                referentienummer,
                body,
                envelop));
    }
}
