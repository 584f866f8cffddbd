// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.ontvangst.Foutbezorger;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import org.springframework.stereotype.Component;

/** An Fo01 leaves as every message does: over the operation Fo01 of the OntvangAsynchroon of its receiver. */
@Component
class Foutaflevering implements Foutbezorger {
    private static final String SERVICE = Berichtcode.Fo01.name();
    private static final String SOAP_ACTION = Namen.STUF + "/" + SERVICE;

    private final Uitbox uitbox;

    Foutaflevering(Uitbox uitbox) {
        this.uitbox = uitbox;
    }

    @Override
    public void deliver(String systeem, Rol rol, String zaakidentificatie, StufElement foutbericht) {
        uitbox.enqueue(Zending.of(
                systeem,
                rol.naam(),
                SERVICE,
                SOAP_ACTION,
                Portsoort.OntvangAsynchroon,
                zaakidentificatie,
                foutbericht));
    }
}
