// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.zaakregie.client.Inhoudmeter;
import nl.zaakregie.instellingen.Partner;
import nl.zaakregie.mtom.Inhoudsvorm;
import nl.zaakregie.opslag.Inhouden;
import nl.zaakregie.opslag.Ontvangstruimte;
import nl.zaakregie.opslag.Ruwbericht;
import nl.zaakregie.opslag.SpooledInhoud;
import nl.zaakregie.toegang.Bewijs;
import nl.zaakregie.toegang.Oordeel;
import nl.zaakregie.toegang.Toegang;
import nl.zaakregie.toegang.UsernameToken;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.Inhoudontvanger;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.Soapfoutcode;
import nl.zaakregie.xml.Soapversie;
import nl.zaakregie.xml.SoapversieException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The inbound pipeline from request to answer: who is it, read the envelope, handle the message, answer. */
@Component
class Ontvangst {
    /** How much a parser that stopped early leaves is still read, as evidence. */
    private static final int REST = 1024 * 1024;

    private final Toegang toegang;
    private final Afhandeling afhandeling;
    private final Doorgave doorgave;
    private final Weigering weigering;
    private final Logboek logboek;
    private final Enveloplezer lezer;
    private final Ontvangstruimte ruimte;

    Ontvangst(
            Toegang toegang,
            Enveloplezer lezer,
            Afhandeling afhandeling,
            Doorgave doorgave,
            Weigering weigering,
            Logboek logboek,
            Ontvangstruimte ruimte) {
        this.toegang = toegang;
        this.lezer = lezer;
        this.afhandeling = afhandeling;
        this.doorgave = doorgave;
        this.weigering = weigering;
        this.logboek = logboek;
        this.ruimte = ruimte;
    }

    /** Handles one HTTP request. */
    Antwoord receive(Aanvraag request) {
        Optional<Oordeel.Legitimeren> unproven = toegang.judgeTransport(request.bewijs());
        if (unproven.isPresent()) {
            return weigering.askProof(request, Soapversie.SOAP11, unproven.get(), new byte[0]);
        }
        Lading body = new Lading(request.body(), lezer.maximum(), ruimte.maximum());
        if (request.lengte() > body.largest()) {
            return tooBig(request, body);
        }
        return doorgave.plays(request.rol()) ? receiveToPassOn(request, body.largest()) : read(request, body);
    }

    /** A message that is passed on goes on as it came: it is taken in whole first, a large one on disk. */
    private Antwoord receiveToPassOn(Aanvraag request, long largest) {
        try (SpooledInhoud whole = ruimte.spool(request.body(), largest)) {
            return switch (whole.bewaring()) {
                case TE_GROOT -> tooBig(request, new Lading(request.body(), lezer.maximum(), 0));
                case GEEN_RUIMTE ->
                    weigering.plain(
                            request,
                            Soapversie.SOAP11,
                            Soapfoutcode.SERVER,
                            "Er is nu geen ruimte voor dit bericht; bied hetzelfde bericht later opnieuw aan",
                            new byte[0]);
                case BEWAARD -> {
                    Aanvraag spooled = request.spooled(Ruwbericht.of(request.mediatype(), whole));
                    yield read(spooled, new Lading(spooled.body(), lezer.maximum(), ruimte.maximum()));
                }
            };
        } catch (IOException e) {
            String text = "Het bericht brak af voordat het helemaal was ontvangen";
            return weigering.plain(request, Soapversie.SOAP11, Soapfoutcode.CLIENT, text, new byte[0]);
        }
    }

    private Antwoord read(Aanvraag request, Lading body) {
        try (Inhouden inhouden = ruimte.open()) {
            // of what is passed on the content stays in the whole message
            Inhoudontvanger contents = request.ruw().isPresent() ? Inhoudmeter.INSTANCE : inhouden;
            Envelop envelop = lezer.read(body, request.mediatype(), contents);
            return check(request, envelop, inhouden, body);
        } catch (MalformedBerichtException e) {
            body.readRest(REST);
            return body.isTooBig() ? tooBig(request, body) : unreadable(request, e, body.bytes());
        }
    }

    private Antwoord tooBig(Aanvraag request, Lading body) {
        String text = "Het bericht is groter dan " + lezer.maximum() + " bytes";
        return weigering.plain(request, Soapversie.SOAP11, Soapfoutcode.CLIENT, text, body.bytes());
    }

    private Antwoord unreadable(Aanvraag request, MalformedBerichtException e, byte[] body) {
        Soapfoutcode code = e instanceof SoapversieException ? Soapfoutcode.VERSION_MISMATCH : Soapfoutcode.CLIENT;
        String text = e.getMessage() + " (regel " + e.line() + ", kolom " + e.column() + ")";
        return weigering.plain(request, e.soapversie(), code, text, body);
    }

    private Antwoord check(Aanvraag request, Envelop envelop, Inhouden inhouden, Lading lading) {
        byte[] body = lading.hasContent() ? withoutContent(envelop) : lading.bytes();
        Optional<Soapcontrole.Fout> fault = Soapcontrole.check(envelop);
        if (fault.isPresent()) {
            return weigering.plain(
                    request, envelop.versie(), fault.get().code(), fault.get().tekst(), body);
        }
        Binnengekomen message =
                Binnengekomen.of(request, envelop, envelop.bericht().orElseThrow(), inhouden, body);
        Bewijs proof =
                request.bewijs().with(UsernameToken.find(envelop.headerBlocks()).orElse(null));
        try {
            return handle(message, proof);
        } catch (DataIntegrityViolationException | InvalidDataAccessResourceUsageException e) {
            return weigering.unexpected(message, e);
        } catch (DataAccessException | TransactionException e) {
            return weigering.storeFails(message, e);
        } catch (RuntimeException e) {
            return weigering.unexpected(message, e);
        }
    }

    /** The evidence of a message with content is the message with the hash of that content (ADR 0046). */
    private static byte[] withoutContent(Envelop envelop) {
        return envelop.bericht()
                .map(bericht -> BerichtWriter.writeEnvelope(envelop.versie(), bericht.root()))
                .orElseGet(() -> new byte[0]);
    }

    private Antwoord handle(Binnengekomen message, Bewijs proof) {
        return switch (toegang.judge(message.zender(), proof)) {
            case Oordeel.Legitimeren missing ->
                weigering.askProof(message.aanvraag(), message.versie(), missing, message.body());
            case Oordeel.Onbekend unknown -> answer(message, afhandeling.handle(message, Optional.of(unknown)));
            case Oordeel.Toegelaten known -> {
                Binnengekomen recognised = message.from(known.partner());
                yield doorgave.relay(recognised)
                        .orElseGet(() -> answer(recognised, afhandeling.handle(recognised, Optional.empty())));
            }
        };
    }

    private Antwoord answer(Binnengekomen message, Verwerking.Einde end) {
        return switch (end) {
            case Verwerking.Einde.Verwerkt done -> {
                logboek.count(message, Logboek.VERWERKT, "", done.bevindingen());
                yield done.antwoord().in(vorm(message));
            }
            case Verwerking.Einde.Herhaald repeated -> {
                logboek.write(message, Logboek.HERHAALD, "", message.afwijkingen(), repeated.antwoord());
                logboek.count(message, Logboek.HERHAALD, "", List.of());
                yield repeated.antwoord().in(vorm(message));
            }
            case Verwerking.Einde.Geweigerd refused -> weigering.refuse(message, refused.weigering());
        };
    }

    /** As the partner is configured, else as its request is: with attachments, or with an Accept that knows none. */
    private static Inhoudsvorm vorm(Binnengekomen message) {
        Inhoudsvorm configured = message.partner().map(Partner::inhoud).orElse(null);
        if (configured != null) {
            return configured;
        }
        String accept = message.aanvraag().accept().toLowerCase(Locale.ROOT);
        boolean attachments = message.aanvraag().contentType().equals(SoapController.MULTIPART)
                || accept.isBlank()
                || accept.contains("*/*")
                || accept.contains("multipart/")
                || accept.contains("application/xop+xml");
        return attachments ? Inhoudsvorm.MTOM : Inhoudsvorm.INLINE;
    }
}
