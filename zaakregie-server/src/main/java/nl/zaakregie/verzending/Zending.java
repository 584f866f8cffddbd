// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Soapversie;

/**
 * A message to deliver.
 *
 * @param bestemming        name of the destination in the configuration
 * @param rol               role that sends
 * @param service           name of the service, for people
 * @param soapAction        value of the header, without quotes
 * @param portsoort         which address of the destination
 * @param contentType       media type with its parameters
 * @param zaakidentificatie zaak that it is about; messages about one zaak arrive in order. Empty: no order
 * @param referentienummer  number of the message
 * @param envelop           the bytes, offered unchanged however often
 * @param houdtVast         whether a refusal holds up later messages about the zaak until a person has looked
 * @param gevolg            name of the {@link Gevolg} that hears how it ended; empty: none
 * @param context           what that gevolg wants back
 * @param bron              the event or exchange that caused it
 */
public record Zending(
        String bestemming,
        String rol,
        String service,
        String soapAction,
        Portsoort portsoort,
        String contentType,
        String zaakidentificatie,
        String referentienummer,
        byte[] envelop,
        boolean houdtVast,
        String gevolg,
        String context,
        Optional<UUID> bron) {
    static final String XML = "text/xml; charset=utf-8";

    /** A message of a service of which nobody needs to hear how it ended. */
    public static Zending of(String bestemming, String rol, Service service, String zaak, StufElement bericht) {
        return of(bestemming, rol, service.label(), service.soapAction(), service.portsoort(), zaak, bericht);
    }

    /** A message that is not of one of the services. */
    public static Zending of(
            String bestemming,
            String rol,
            String service,
            String soapAction,
            Portsoort portsoort,
            String zaak,
            StufElement bericht) {
        return new Zending(
                bestemming,
                rol,
                service,
                soapAction,
                portsoort,
                XML,
                zaak,
                Stuurgegevens.ofMessage(bericht).referentienummer(),
                BerichtWriter.writeEnvelope(Soapversie.SOAP11, bericht),
                false,
                "",
                "",
                Optional.empty());
    }

    /** The same, with a gevolg that hears how it ended. */
    public Zending withGevolg(String naam, String teruggave) {
        return with(houdtVast, naam, teruggave, bron);
    }

    /** The same, caused by this event or exchange. */
    public Zending withBron(UUID oorsprong) {
        return with(houdtVast, gevolg, context, Optional.of(oorsprong));
    }

    /** The same, holding up later messages about its zaak when it is refused. */
    public Zending holding() {
        return with(true, gevolg, context, bron);
    }

    private Zending with(boolean vast, String naam, String teruggave, Optional<UUID> oorsprong) {
        return new Zending(
                bestemming,
                rol,
                service,
                soapAction,
                portsoort,
                contentType,
                zaakidentificatie,
                referentienummer,
                envelop,
                vast,
                naam,
                teruggave,
                oorsprong);
    }
}
