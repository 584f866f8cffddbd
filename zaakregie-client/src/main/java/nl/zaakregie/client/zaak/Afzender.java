// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.xml.Inhoudbron;

/**
 * Who sends to whom: puts on each message a referentienummer of its own and its moment.
 *
 * @param klok the one clock of the sender
 */
record Afzender(Systeem zender, Systeem ontvanger, Berichtklok klok) {
    Afzender {
        zender = checked(zender);
        ontvanger = checked(ontvanger);
    }

    private static Systeem checked(Systeem systeem) {
        Teksten.optional("organisatie", systeem.organisatie(), 200);
        Teksten.optional("administratie", systeem.administratie(), 50);
        Teksten.optional("gebruiker", systeem.gebruiker(), 100);
        if (Teksten.required("applicatie", systeem.applicatie(), 50).length() < 3) {
            throw new IllegalArgumentException("applicatie is shorter than 3 characters");
        }
        return systeem;
    }

    /** A message without content. */
    Zaakbericht message(Service service, String entiteittype, List<StufElement> parts) {
        return message(service, entiteittype, parts, Zaakbericht.GEEN_INHOUD);
    }

    /**
     * A message.
     *
     * @param entiteittype what it is about; a vrij bericht does not say
     * @param inhoud       gives the content that the parts refer to
     */
    Zaakbericht message(Service service, String entiteittype, List<StufElement> parts, Inhoudbron inhoud) {
        Stuurgegevens head = new Stuurgegevens(
                service.berichtcode().name(),
                zender,
                ontvanger,
                UUID.randomUUID().toString(),
                klok.next().value(),
                "",
                service.functie().isEmpty() ? entiteittype : "",
                service.functie());
        List<StufElement> children = new ArrayList<>();
        children.add(head.toElement(zkn("stuurgegevens")));
        children.addAll(parts);
        return new Zaakbericht(service, StufElement.of(service.root(), children), inhoud);
    }
}
