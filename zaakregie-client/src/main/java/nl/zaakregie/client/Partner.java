// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.net.URI;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.mtom.Inhoudsvorm;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.xml.Soapversie;

/**
 * A system that we send to: its address in messages, its three endpoints, and how it wants to be spoken to. Immutable; each
 * method gives a copy.
 */
public final class Partner {
    private final Systeem systeem;
    private final Map<Portsoort, URI> endpoints;
    private final Map<Service, String> soapacties;
    private final Map<String, Integer> tekstgrenzen;
    private final Soapactievorm soapactievorm;
    private final Soapversie soapversie;
    private final Inhoudsvorm inhoudsvorm;
    private final Wachttijden wachttijden;
    private final Aanmelding aanmelding;

    private Partner(Keuzes keuzes) {
        systeem = keuzes.systeem;
        endpoints = Collections.unmodifiableMap(keuzes.endpoints);
        soapacties = Collections.unmodifiableMap(keuzes.soapacties);
        tekstgrenzen = Collections.unmodifiableMap(keuzes.tekstgrenzen);
        soapactievorm = keuzes.soapactievorm;
        soapversie = keuzes.soapversie;
        inhoudsvorm = keuzes.inhoudsvorm;
        wachttijden = keuzes.wachttijden;
        aanmelding = keuzes.aanmelding;
    }

    /** A partner whose endpoints are this address with the name of the port type behind it. */
    public static Partner of(Systeem systeem, URI address) {
        Keuzes keuzes = new Keuzes(systeem);
        String base = address.toString().replaceAll("/+$", "");
        for (Portsoort port : Portsoort.values()) {
            keuzes.endpoints.put(port, URI.create(base + "/" + port));
        }
        return new Partner(keuzes);
    }

    /** A copy with another endpoint for one port type. */
    public Partner withEndpoint(Portsoort port, URI endpoint) {
        Keuzes keuzes = new Keuzes(this);
        keuzes.endpoints.put(port, endpoint);
        return new Partner(keuzes);
    }

    /** A copy that reads the SOAPAction in another form. */
    public Partner withSoapactievorm(Soapactievorm vorm) {
        Keuzes keuzes = new Keuzes(this);
        keuzes.soapactievorm = vorm;
        return new Partner(keuzes);
    }

    /**
     * A copy that wants its own SOAPAction for one service.
     *
     * @param header value of the header as it goes over the line, quotes included where the partner wants them
     */
    public Partner withSoapactie(Service service, String header) {
        Keuzes keuzes = new Keuzes(this);
        keuzes.soapacties.put(service, header);
        return new Partner(keuzes);
    }

    /** A copy that speaks another version of SOAP. */
    public Partner withSoapversie(Soapversie versie) {
        if (versie == Soapversie.NONE) {
            throw new IllegalArgumentException("A message goes over HTTP in an envelope");
        }
        Keuzes keuzes = new Keuzes(this);
        keuzes.soapversie = versie;
        return new Partner(keuzes);
    }

    /** A copy that gets the content of documents in another form; without this as attachment. */
    public Partner withInhoudsvorm(Inhoudsvorm vorm) {
        Keuzes keuzes = new Keuzes(this);
        keuzes.inhoudsvorm = vorm;
        return new Partner(keuzes);
    }

    /** A copy with other waiting times. */
    public Partner withWachttijden(Wachttijden tijden) {
        Keuzes keuzes = new Keuzes(this);
        keuzes.wachttijden = tijden;
        return new Partner(keuzes);
    }

    /** A copy to which we make ourselves known. */
    public Partner withAanmelding(Aanmelding newAanmelding) {
        Keuzes keuzes = new Keuzes(this);
        keuzes.aanmelding = newAanmelding;
        return new Partner(keuzes);
    }

    /**
     * A copy that takes less text in an element than the standard allows; what is sent to it is cut.
     *
     * @param element local name of an element with free text
     * @param maximum most characters, at least 1
     */
    public Partner withTekstgrens(String element, int maximum) {
        if (maximum < 1) {
            throw new IllegalArgumentException("A text cannot be cut to nothing");
        }
        Keuzes keuzes = new Keuzes(this);
        keuzes.tekstgrenzen.put(element, maximum);
        return new Partner(keuzes);
    }

    /** How the partner is addressed in messages. */
    public Systeem systeem() {
        return systeem;
    }

    /** Where a service of the partner listens. */
    public URI endpoint(Service service) {
        URI endpoint = endpoints.get(service.portsoort());
        if (endpoint == null) {
            throw new IllegalStateException("The partner has no endpoint for " + service.portsoort());
        }
        return endpoint;
    }

    /** The SOAPAction as it goes over the line. */
    public String soapactie(Service service) {
        String own = soapacties.get(service);
        return own != null ? own : soapactievorm.headerOf(service);
    }

    /** Most characters per element, where less than the standard allows. */
    public Map<String, Integer> tekstgrenzen() {
        return tekstgrenzen;
    }

    /** Which SOAP the partner speaks. */
    public Soapversie soapversie() {
        return soapversie;
    }

    /** How the content of documents is sent to the partner. */
    public Inhoudsvorm inhoudsvorm() {
        return inhoudsvorm;
    }

    /** How long the partner may take. */
    public Wachttijden wachttijden() {
        return wachttijden;
    }

    /** How we make ourselves known to the partner. */
    public Aanmelding aanmelding() {
        return aanmelding;
    }

    private static final class Keuzes {
        private final Systeem systeem;
        private final Map<Portsoort, URI> endpoints = new EnumMap<>(Portsoort.class);
        private final Map<Service, String> soapacties = new EnumMap<>(Service.class);
        private final Map<String, Integer> tekstgrenzen = new LinkedHashMap<>();
        private Soapactievorm soapactievorm = Soapactievorm.VOLLEDIG;
        private Soapversie soapversie = Soapversie.SOAP11;
        private Inhoudsvorm inhoudsvorm = Inhoudsvorm.MTOM;
        private Wachttijden wachttijden = Wachttijden.STANDAARD;
        private Aanmelding aanmelding = Aanmelding.GEEN;

        Keuzes(Systeem systeem) {
            this.systeem = systeem;
        }

        Keuzes(Partner partner) {
            this(partner.systeem);
            endpoints.putAll(partner.endpoints);
            soapacties.putAll(partner.soapacties);
            tekstgrenzen.putAll(partner.tekstgrenzen);
            soapactievorm = partner.soapactievorm;
            soapversie = partner.soapversie;
            inhoudsvorm = partner.inhoudsvorm;
            wachttijden = partner.wachttijden;
            aanmelding = partner.aanmelding;
        }
    }
}
