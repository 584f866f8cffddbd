// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.client.zaak.Documentberichten;
import nl.zaakregie.client.zaak.Zaakberichten;
import nl.zaakregie.stuf.Systeem;

/**
 * Consumer of the services on zaken and documents of one partner, on behalf of one system: for zaken a client for each port
 * type, for documents one. Safe for many threads.
 */
public final class Zaakclient implements AutoCloseable {
    private final Berichtverzender verzender;
    private final VrijeBerichtenClient vrijeBerichten;
    private final OntvangAsynchroonClient ontvangAsynchroon;
    private final BeantwoordVraagClient beantwoordVraag;
    private final Documentclient documenten;

    /**
     * A consumer.
     *
     * @param partner who is sent to
     * @param zender  on whose behalf: how that system is known to the partner
     * @param klok    the one clock of the sender
     * @param beleid  how often a message is offered again
     * @throws IllegalArgumentException when a certificate or trust store of the partner cannot be used
     */
    public Zaakclient(Partner partner, Systeem zender, Berichtklok klok, Herzendbeleid beleid) {
        verzender = new Berichtverzender(partner);
        Herzender herzender = new Herzender(verzender, beleid);
        Zaakberichten berichten = new Zaakberichten(zender, partner.systeem(), klok);
        vrijeBerichten = new VrijeBerichtenClient(herzender, berichten);
        ontvangAsynchroon = new OntvangAsynchroonClient(herzender, berichten);
        beantwoordVraag = new BeantwoordVraagClient(herzender, berichten);
        documenten = new Documentclient(herzender, new Documentberichten(zender, partner.systeem(), klok));
    }

    /** For numbers of zaken. */
    public VrijeBerichtenClient vrijeBerichten() {
        return vrijeBerichten;
    }

    /** For everything that creates or changes zaken. */
    public OntvangAsynchroonClient ontvangAsynchroon() {
        return ontvangAsynchroon;
    }

    /** For questions about zaken. */
    public BeantwoordVraagClient beantwoordVraag() {
        return beantwoordVraag;
    }

    /** For documents, over all port types. */
    public Documentclient documenten() {
        return documenten;
    }

    /** Breaks off what is under way. */
    @Override
    public void close() {
        verzender.close();
    }
}
