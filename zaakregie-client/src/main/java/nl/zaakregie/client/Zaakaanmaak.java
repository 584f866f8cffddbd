// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.util.Optional;
import java.util.function.Function;
import nl.zaakregie.client.Verzendresultaat.Ontvangen;
import nl.zaakregie.client.Vraagresultaat.Beantwoord;
import nl.zaakregie.client.Vraagresultaat.NietBeantwoord;
import nl.zaakregie.client.zaak.NieuweZaak;
import nl.zaakregie.stuf.Zaakidentificatie;

/**
 * Creates a zaak in two steps that may fail at any point and be taken again: first a number, which is kept, then the zaak
 * under that number. However often it is tried, there is one zaak.
 */
public final class Zaakaanmaak {
    private final Zaakclient client;
    private final Nummerregister nummers;

    /** Creates zaken at a partner, keeping their numbers in a register. */
    public Zaakaanmaak(Zaakclient client, Nummerregister nummers) {
        this.client = client;
        this.nummers = nummers;
    }

    /** What became of the creation. */
    public sealed interface Aanmaakresultaat {
        /** The receiver has the zaak. */
        record Aangemaakt(Zaakidentificatie identificatie) implements Aanmaakresultaat {}

        /**
         * Not yet; try again with the same piece of work, after mending the zaak where the cause asks for it.
         *
         * @param identificatie the number that the zaak will have, when there is one already
         * @param oorzaak       what became of the last message
         */
        record NogNiet(Optional<Zaakidentificatie> identificatie, Verzendresultaat oorzaak)
                implements Aanmaakresultaat {}
    }

    /**
     * Creates a zaak, or goes on with an attempt that did not get so far.
     *
     * @param werkstuk what the caller knows the zaak by before it has a number
     * @param zaak     makes the zaak with its number
     */
    public Aanmaakresultaat create(String werkstuk, Function<Zaakidentificatie, NieuweZaak> zaak) {
        Optional<Zaakidentificatie> known = nummers.find(werkstuk);
        if (known.isPresent()) {
            return create(zaak.apply(known.get()));
        }
        return switch (client.vrijeBerichten().reserveZaakidentificatie()) {
            case NietBeantwoord<Zaakidentificatie> none ->
                new Aanmaakresultaat.NogNiet(Optional.empty(), none.oorzaak());
            case Beantwoord<Zaakidentificatie> answer -> {
                nummers.keep(werkstuk, answer.inhoud());
                yield create(zaak.apply(answer.inhoud()));
            }
        };
    }

    private Aanmaakresultaat create(NieuweZaak zaak) {
        Verzendresultaat result = client.ontvangAsynchroon().createZaak(zaak);
        return result instanceof Ontvangen
                ? new Aanmaakresultaat.Aangemaakt(zaak.identificatie())
                : new Aanmaakresultaat.NogNiet(Optional.of(zaak.identificatie()), result);
    }
}
