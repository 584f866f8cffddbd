// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.client.Verzendresultaat.GeenAntwoord;
import nl.zaakregie.client.Verzendresultaat.Oorzaak;
import nl.zaakregie.mtom.MtomReader;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.Inhoudontvanger;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;

/**
 * Judges an HTTP answer by its body and hardly by its status, because systems differ in both. A message counts
 * wherever in the body it stands, and is not held against the schemas.
 */
final class Antwoordlezer {
    /** A confirmation of receipt, of whatever class: some systems mix them up. */
    private static final Set<String> BEVESTIGINGEN = Set.of("Bv01", "Bv02", "Bv03", "Bv04");
    /** Statuses of a server that will refuse the same request as long as nobody changes a setting. */
    private static final Set<Integer> AFGEWEZEN = Set.of(400, 401, 403, 405, 407, 411, 413, 414, 415, 431);

    private static final int LONGEST_NUMBER = 40;
    private static final int BUFFER = 16 * 1024;

    private final MtomReader reader = new MtomReader(new EnvelopReader(new BerichtReader(Schemas.shared())));

    /**
     * What an answer means.
     *
     * @param service          the service that was asked
     * @param referentienummer number of the request; empty when not known
     * @param status           of HTTP
     * @param type             value of Content-Type
     * @param body             what came back, read to its end
     * @param ontvanger        takes content of documents
     * @throws IOException the one that reading threw before there was anything to judge
     */
    Verzendresultaat read(
            Service service,
            String referentienummer,
            int status,
            String type,
            InputStream body,
            Inhoudontvanger ontvanger)
            throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(body, BUFFER);
        buffered.mark(BUFFER);
        byte[] start = buffered.readNBytes(BUFFER);
        if (start.length < BUFFER && new String(start, StandardCharsets.ISO_8859_1).isBlank()) {
            return noMessage(status, Oorzaak.LEEG, "leeg antwoord");
        }
        buffered.reset();
        Envelop envelop;
        try {
            envelop = reader.read(buffered, type, ontvanger);
        } catch (MalformedBerichtException e) {
            return noMessage(status, Oorzaak.GEEN_STUF, "geen XML maar iets anders");
        }
        Optional<StufElement> message = envelop.bericht().map(ReadResult::root).flatMap(Antwoordbericht::find);
        if (message.isPresent()) {
            return judge(service, referentienummer, message.get());
        }
        if (envelop.fault().isPresent()) {
            return fault(envelop.fault().get());
        }
        return envelop.bericht().isEmpty()
                ? noMessage(status, Oorzaak.LEEG, "lege envelop")
                : noMessage(status, Oorzaak.GEEN_STUF, "XML zonder StUF-bericht");
    }

    private static GeenAntwoord noMessage(int status, Oorzaak oorzaak, String what) {
        return new GeenAntwoord(
                AFGEWEZEN.contains(status) ? Oorzaak.AFGEWEZEN : oorzaak, "HTTP " + status + ", " + what);
    }

    private static Verzendresultaat judge(Service service, String referentienummer, StufElement message) {
        String code = Antwoordbericht.code(message).orElse("");
        if (code.startsWith("Fo")) {
            return verdict(Antwoordbericht.fout(message, ""));
        }
        String expected = service.answer().name();
        boolean confirmation = BEVESTIGINGEN.contains(expected) && BEVESTIGINGEN.contains(code);
        if (!code.equals(expected) && !confirmation) {
            return new GeenAntwoord(
                    Oorzaak.ONVERWACHT, "Er kwam " + code + " terug waar " + expected + " hoort te komen");
        }
        return new Verzendresultaat.Ontvangen(message, remarks(code, expected, referentienummer, message));
    }

    private static List<String> remarks(String code, String expected, String referentienummer, StufElement message) {
        List<String> remarks = new ArrayList<>();
        if (code.equals(Berichtcode.Bv04.name())) {
            remarks.add("Bv04: een tussenstation heeft het bericht en brengt het verder; een Fo03 kan nog volgen");
        } else if (!code.equals(expected)) {
            remarks.add(code + " in plaats van " + expected);
        }
        Stuurgegevens head = Stuurgegevens.ofMessage(message);
        boolean numbered = !code.equals(Berichtcode.Bv02.name()) && !referentienummer.isEmpty();
        if (numbered && head.crossRefnummer().isEmpty()) {
            remarks.add("crossRefnummer ontbreekt");
        } else if (numbered && !head.crossRefnummer().equals(referentienummer)) {
            remarks.add("crossRefnummer is niet het referentienummer van het verzoek");
        }
        if (head.referentienummer().length() > LONGEST_NUMBER) {
            remarks.add("referentienummer is langer dan " + LONGEST_NUMBER + " tekens");
        }
        return remarks;
    }

    private static Verzendresultaat fault(Envelop.SoapFault fault) {
        return verdict(fault.detail()
                .flatMap(Antwoordbericht::find)
                .map(detail -> Antwoordbericht.fout(detail, fault.faultcode()))
                .orElseGet(() -> Antwoordbericht.fout(fault)));
    }

    private static Verzendresultaat verdict(Fout fout) {
        return fout.plek() == Foutcode.Plek.CLIENT
                ? new Verzendresultaat.NieuwBerichtNodig(fout)
                : new Verzendresultaat.OpnieuwAanbieden(fout);
    }
}
