// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.client.Herzendbeleid;
import nl.zaakregie.client.Inhoudmeter;
import nl.zaakregie.client.Partner;
import nl.zaakregie.client.Verzendresultaat;
import nl.zaakregie.client.Wachttijden;
import nl.zaakregie.client.Zaakclient;
import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.client.zaak.Client;
import nl.zaakregie.client.zaak.Documentidentificatie;
import nl.zaakregie.client.zaak.Documentinhoud;
import nl.zaakregie.client.zaak.Medewerker;
import nl.zaakregie.client.zaak.NieuwDocument;
import nl.zaakregie.client.zaak.NieuweZaak;
import nl.zaakregie.client.zaak.Persoon;
import nl.zaakregie.client.zaak.VertrouwelijkAanduiding;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.mtom.Inhoudsvorm;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.xml.Soapversie;

/** A system that adds documents to one zaak and reads them back, with the client library. Safe for many threads. */
final class Documentzender implements AutoCloseable {
    private static final Zaakidentificatie ZAAK = new Zaakidentificatie("9999GZP900001");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Zaakclient client;

    Documentzender(URI base, Inhoudsvorm vorm) {
        Partner partner = Partner.of(Systeem.of("", "ZAAKREGIE"), base)
                .withInhoudsvorm(vorm)
                // both versions of SOAP are measured, each with one form
                .withSoapversie(vorm == Inhoudsvorm.INLINE ? Soapversie.SOAP12 : Soapversie.SOAP11)
                .withWachttijden(new Wachttijden(PATIENCE, PATIENCE, PATIENCE));
        client = new Zaakclient(partner, Systeem.of("9999", "REGIE"), Berichtklok.system(), Herzendbeleid.NOOIT);
    }

    /** A document that is still to be sent. */
    record Klaar(NieuwDocument document, Inhoudsverwijzing verwijzing) {}

    void createZaak() throws IOException {
        check(client.ontvangAsynchroon()
                .createZaak(NieuweZaak.gezinsplan(
                                ZAAK,
                                DAY,
                                Medewerker.of("99991001", "Boer"),
                                new Client(new Bsn("999990019"), Persoon.of("Voorbeeld")))
                        .build()));
    }

    /** Makes a document of its own content; its hash is known before the clock starts. */
    Klaar prepare(long seed, long size) throws IOException {
        Documentinhoud inhoud =
                Documentinhoud.of("meting.bin", "application/octet-stream", () -> new RandomStream(seed, size));
        Documentidentificatie id = new Documentidentificatie(UUID.randomUUID().toString());
        return new Klaar(
                NieuwDocument.of(
                                id,
                                "Meting",
                                DAY,
                                "Voorbeeld",
                                VertrouwelijkAanduiding.OPENBAAR,
                                Zaakverwijzing.of(ZAAK))
                        .inhoud(inhoud)
                        .build(),
                inhoud.verwijzing());
    }

    void add(Klaar klaar) throws IOException {
        check(client.documenten().add(klaar.document()));
    }

    /** Reads a document and makes sure that each byte is what was sent. */
    void read(Klaar klaar) throws IOException {
        Optional<Inhoudsverwijzing> received = client.documenten()
                .findDocument(klaar.document().identificatie(), Inhoudmeter.INSTANCE)
                .find()
                .flatMap(found -> found)
                .flatMap(Zaakdocument::verwijzing);
        if (!received.equals(Optional.of(klaar.verwijzing()))) {
            throw new IOException("Not the content that was sent came back: " + received);
        }
    }

    private static void check(Verzendresultaat result) throws IOException {
        if (!(result instanceof Verzendresultaat.Ontvangen)) {
            throw new IOException("Not accepted: " + result);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
