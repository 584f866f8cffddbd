// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.Optional;
import nl.zaakregie.client.Verzendresultaat.GeenAntwoord;
import nl.zaakregie.client.Verzendresultaat.Ontvangen;
import nl.zaakregie.client.Verzendresultaat.Oorzaak;
import nl.zaakregie.client.Vraagresultaat.Beantwoord;
import nl.zaakregie.client.Vraagresultaat.NietBeantwoord;
import nl.zaakregie.client.zaak.Zaakberichten;
import nl.zaakregie.stuf.Zaakidentificatie;

/** Consumer of the port type VrijeBerichten of a zaaksysteem, as far as it concerns zaken. Safe for many threads. */
public final class VrijeBerichtenClient {
    private final Herzender herzender;
    private final Zaakberichten berichten;

    /** A consumer that sends these messages in this way. */
    public VrijeBerichtenClient(Herzender herzender, Zaakberichten berichten) {
        this.herzender = herzender;
        this.berichten = berichten;
    }

    /** genereerZaakIdentificatie: a number that the receiver gives to nobody else (ZDS 1.1 paragraph 4.1.6). */
    public Vraagresultaat<Zaakidentificatie> reserveZaakidentificatie() {
        Verzendresultaat result = herzender.send(berichten.genereerZaakIdentificatie());
        if (!(result instanceof Ontvangen received)) {
            return new NietBeantwoord<>(result);
        }
        Optional<Zaakidentificatie> identificatie =
                received.antwoord().value(zkn("zaak"), zkn("identificatie")).flatMap(Zaakidentificatie::parse);
        return identificatie
                .<Vraagresultaat<Zaakidentificatie>>map(Beantwoord::new)
                .orElseGet(() -> new NietBeantwoord<>(
                        new GeenAntwoord(Oorzaak.ONVERWACHT, "Het antwoord bevat geen bruikbare zaakidentificatie")));
    }
}
