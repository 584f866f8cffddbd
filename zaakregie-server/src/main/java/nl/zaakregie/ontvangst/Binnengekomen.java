// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.rzs;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.ServiceFinder;
import nl.zaakregie.instellingen.Partner;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.opslag.Inhouden;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Soapversie;

/**
 * A message that was read, on its way through the checks.
 *
 * @param gelezen    the message with the findings of the schema
 * @param kop        its stuurgegevens
 * @param service    the service that SOAPAction and content ask for, if any
 * @param partner    the sending system, once it is known
 * @param afwijkingen what was unusual about its transport
 * @param inhouden   the binary content that was cut out of the message
 * @param body       the bytes as they came; of a message with content, the message with what stands for that content
 */
record Binnengekomen(
        Aanvraag aanvraag,
        Soapversie versie,
        ReadResult gelezen,
        Stuurgegevens kop,
        Optional<Service> service,
        Optional<Partner> partner,
        List<Bevinding> afwijkingen,
        Inhouden inhouden,
        byte[] body) {

    static Binnengekomen of(Aanvraag aanvraag, Envelop envelop, ReadResult gelezen, Inhouden inhouden, byte[] body) {
        Optional<Service> service = ServiceFinder.find(aanvraag.soapAction(), gelezen.root());
        return new Binnengekomen(
                aanvraag,
                envelop.versie(),
                gelezen,
                Stuurgegevens.ofMessage(gelezen.root()),
                service,
                Optional.empty(),
                Transportafwijkingen.list(aanvraag, envelop.versie(), service, body),
                inhouden,
                body);
    }

    Binnengekomen from(Optional<Partner> known) {
        return new Binnengekomen(aanvraag, versie, gelezen, kop, service, known, afwijkingen, inhouden, body);
    }

    StufElement root() {
        return gelezen.root();
    }

    Rol rol() {
        return aanvraag.rol();
    }

    /** The sender without its user; all empty when the message names none. */
    Systeem zender() {
        Systeem zender = kop.zender();
        return zender == null ? Systeem.of("", "") : zender.identity();
    }

    boolean isStreng() {
        return partner.map(Partner::streng).orElse(false);
    }

    /** Whether the answer is a Bv03 or Fo03. */
    boolean isAsynchronous() {
        return service.map(s -> s.berichtcode().asynchronous())
                .orElseGet(() -> kop.code().map(Berichtcode::asynchronous).orElse(true));
    }

    boolean isQuestion() {
        return service.filter(s -> s.berichtcode() == Berichtcode.Lv01).isPresent();
    }

    /** The zaak or document that the message is about; the empty string when it names none. */
    String identificatie() {
        return root().value(OBJECT, zkn("identificatie"))
                .or(() -> root().value(rzs("object"), zkn("identificatie")))
                .or(() -> root().value(zkn("gelijk"), zkn("identificatie")))
                .or(() -> root().value(zkn("edcLk02"), OBJECT, zkn("identificatie")))
                .or(() -> root().value(zkn("edcLv01"), zkn("gelijk"), zkn("identificatie")))
                .or(() -> root().value(zkn("document"), zkn("identificatie")))
                .orElse("");
    }
}
