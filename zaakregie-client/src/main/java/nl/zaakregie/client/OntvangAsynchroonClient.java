// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import nl.zaakregie.client.zaak.NieuweZaak;
import nl.zaakregie.client.zaak.Statuszetting;
import nl.zaakregie.client.zaak.Zaakberichten;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.client.zaak.Zaakwijziging;

/**
 * Consumer of the port type OntvangAsynchroon of a zaaksysteem, as far as it concerns zaken: each call sends one
 * kennisgeving, and again where the resend rule allows. Safe for many threads.
 */
public final class OntvangAsynchroonClient {
    private final Herzender herzender;
    private final Zaakberichten berichten;

    /** A consumer that sends these messages in this way. */
    public OntvangAsynchroonClient(Herzender herzender, Zaakberichten berichten) {
        this.herzender = herzender;
        this.berichten = berichten;
    }

    /** creeerZaak (ZDS 1.1 paragraph 4.1.4; RZS paragraphs 6.3, 6.4 and 6.6). */
    public Verzendresultaat createZaak(NieuweZaak zaak) {
        return herzender.send(berichten.creeerZaak(zaak));
    }

    /** updateZaak (ZDS 1.1 paragraph 4.1.5; RZS paragraphs 6.11 to 6.13). */
    public Verzendresultaat updateZaak(Zaakwijziging wijziging) {
        return herzender.send(berichten.updateZaak(wijziging));
    }

    /** actualiseerZaakstatus (ZDS 1.1 paragraph 4.1.3). */
    public Verzendresultaat setStatus(Zaakverwijzing zaak, Statuszetting status) {
        return herzender.send(berichten.actualiseerZaakstatus(zaak, status));
    }
}
