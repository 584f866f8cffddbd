// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.ServiceFinder;
import nl.zaakregie.berichtenlog.Berichtenlog;
import nl.zaakregie.berichtenlog.Uitwisseling;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.regels.BerichtValidator;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.regels.ValidationResult;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Soapversie;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbound pipeline: read, check, apply and log in one transaction, and answer only after it was committed. */
@Component
class Ontvangst {
    private static final Logger LOG = LoggerFactory.getLogger(Ontvangst.class);

    private final EnvelopReader reader;
    private final BerichtValidator validator;
    private final Instellingen settings;
    private final Berichtenlog berichtenlog;
    private final Dubbelen dubbelen;
    private final TransactionTemplate transaction;
    private final MeterRegistry meters;
    private final Antwoordmaker answers;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Map<Service, Servicehandler>> handlers = new HashMap<>();

    Ontvangst(
            Schemas schemas,
            BerichtValidator validator,
            Instellingen settings,
            Berichtenlog berichtenlog,
            Dubbelen dubbelen,
            TransactionTemplate transaction,
            MeterRegistry meters,
            List<Servicehandler> all) {
        this.reader = new EnvelopReader(new BerichtReader(schemas));
        this.validator = validator;
        this.settings = settings;
        this.berichtenlog = berichtenlog;
        this.dubbelen = dubbelen;
        this.transaction = transaction;
        this.meters = meters;
        this.answers = new Antwoordmaker(settings.zelf().systeem());
        for (Servicehandler handler : all) {
            for (Service service : handler.services()) {
                handlers.computeIfAbsent(handler.rol(), r -> new HashMap<>()).put(service, handler);
            }
        }
    }

    /** Whether this program plays a role. */
    boolean plays(String rol) {
        return handlers.containsKey(rol);
    }

    /** Handles one HTTP body. */
    Antwoord receive(String rol, String soapAction, byte[] body) {
        long started = System.nanoTime();
        Envelop envelop;
        try {
            envelop = reader.read(new ByteArrayInputStream(body));
        } catch (MalformedBerichtException e) {
            String text = e.getMessage() + " (regel " + e.line() + ", kolom " + e.column() + ")";
            return Antwoord.fault(Soapversie.SOAP11, Foutcode.Plek.CLIENT, text, null);
        }
        Soapversie versie = envelop.versie() == Soapversie.NONE ? Soapversie.SOAP11 : envelop.versie();
        if (envelop.versie() == Soapversie.NONE || envelop.bericht().isEmpty()) {
            return Antwoord.fault(versie, Foutcode.Plek.CLIENT, "Er staat geen bericht in een SOAP-envelop", null);
        }
        if (envelop.headerBlocks().stream().anyMatch(Ontvangst::mustBeUnderstood)) {
            return Antwoord.fault(
                    versie, Foutcode.Plek.CLIENT, "Een verplicht SOAP-headerblok wordt niet begrepen", null);
        }
        Exchange exchange = new Exchange(rol, versie, envelop.bericht().get(), body, started);
        return exchange.run(soapAction);
    }

    private static boolean mustBeUnderstood(StufElement block) {
        return !block.localName().equals("Security")
                && block.attributes().stream()
                        .anyMatch(a -> a.name().getLocalPart().equals("mustUnderstand")
                                && (a.value().equals("1") || a.value().equals("true")));
    }

    /** One message on its way through. */
    private final class Exchange {
        private final UUID id = UUID.randomUUID();
        private final Instant received = clock.instant();
        private final String rol;
        private final Soapversie versie;
        private final ReadResult read;
        private final byte[] body;
        private final long started;
        private final Stuurgegevens head;
        private @Nullable Service service;

        Exchange(String rol, Soapversie versie, ReadResult read, byte[] body, long started) {
            this.rol = rol;
            this.versie = versie;
            this.read = read;
            this.body = body;
            this.started = started;
            this.head = Stuurgegevens.ofMessage(read.root());
        }

        Antwoord run(String soapAction) {
            try {
                Optional<Uitkomst.Geweigerd> refusal = checkHead(soapAction);
                if (refusal.isPresent()) {
                    return refuse(refusal.get());
                }
                Service found = service();
                ValidationResult valid = validator.validate(read, found, profiel());
                return valid.isValid() ? apply(found, valid) : refuse(Uitkomst.Geweigerd.of(valid.bevindingen()));
            } catch (DataAccessException | TransactionException e) {
                LOG.error("Bericht {}: database niet beschikbaar", id, e);
                return refuse(
                        Uitkomst.Geweigerd.of(isAsynchronous() ? Foutcode.STUF046 : Foutcode.STUF049, "Kenmerk " + id));
            } catch (RuntimeException e) {
                LOG.error("Bericht {}: onverwachte fout", id, e);
                return refuse(Uitkomst.Geweigerd.of(Foutcode.STUF058, "Onverwachte fout, kenmerk " + id));
            }
        }

        private Optional<Uitkomst.Geweigerd> checkHead(String soapAction) {
            service = ServiceFinder.find(soapAction, read.root()).orElse(null);
            Optional<Uitkomst.Geweigerd> refusal = Koppen.checkNamespace(read.root());
            if (refusal.isEmpty()) {
                refusal = Koppen.checkAddresses(settings, head);
            }
            if (refusal.isEmpty() && service != null) {
                refusal = Koppen.checkKind(service, head);
            }
            if (refusal.isPresent()) {
                return refusal;
            }
            if (service == null || !handlers.getOrDefault(rol, Map.of()).containsKey(service)) {
                return Optional.of(Uitkomst.Geweigerd.of(
                        Foutcode.STUF040, "De SOAPAction en het bericht vormen samen geen service van " + rol));
            }
            boolean allowed = partner().map(p -> p.maySend(service().label())).orElse(true);
            return allowed
                    ? Optional.empty()
                    : Optional.of(Uitkomst.Geweigerd.of(
                            Foutcode.STUF052, "Service " + service().label()));
        }

        private Antwoord apply(Service found, ValidationResult valid) {
            boolean question = found.berichtcode() == Berichtcode.Lv01;
            Servicehandler handler = handlers.getOrDefault(rol, Map.of()).get(found);
            if (handler == null) {
                throw new IllegalStateException("No handler of " + found);
            }
            Verzoek request = new Verzoek(found, valid.root(), head, profiel(), sender().display(), id, received);
            Object outcome = transaction.execute(status -> {
                if (question) {
                    berichtenlog.commitWithoutWaiting();
                } else {
                    Optional<Dubbelen.Eerder> earlier = dubbelen.register(sender().identity(), head, read.root());
                    if (earlier.isPresent()) {
                        status.setRollbackOnly();
                        return earlier.get();
                    }
                }
                Uitkomst result = handler.handle(request);
                if (result instanceof Uitkomst.Geweigerd) {
                    status.setRollbackOnly();
                    return result;
                }
                Antwoord answer = answer(found, result);
                List<Bevinding> findings = new ArrayList<>(valid.bevindingen());
                if (result instanceof Uitkomst.Bevestigd confirmed) {
                    findings.addAll(confirmed.bevindingen());
                }
                if (!question) {
                    dubbelen.keepAnswer(sender().identity(), head, answer.body());
                }
                log("verwerkt", "", findings, answer);
                return answer;
            });
            return switch (outcome) {
                case Antwoord answer -> answer;
                case Uitkomst.Geweigerd refusal -> refuse(refusal);
                case Dubbelen.Eerder earlier -> repeat(earlier);
                case null, default -> throw new IllegalStateException("No outcome");
            };
        }

        private Antwoord repeat(Dubbelen.Eerder earlier) {
            boolean accepts = partner()
                    .map(Instellingen.Partner::hergebruiktReferentienummers)
                    .orElse(false);
            if (!earlier.same() && !accepts) {
                return refuse(Uitkomst.Geweigerd.of(
                        Foutcode.STUF016,
                        "Referentienummer " + head.referentienummer() + " is al gebruikt voor een ander bericht"));
            }
            Antwoord answer = new Antwoord(200, versie, earlier.answer());
            log("herhaald", "", List.of(), answer);
            return answer;
        }

        private Antwoord answer(Service found, Uitkomst result) {
            StufElement message = result instanceof Uitkomst.Beantwoord content
                    ? answers.answer(found, head, content)
                    : answers.confirm(found, head);
            return new Antwoord(200, versie, BerichtWriter.writeEnvelope(versie, message));
        }

        private Antwoord refuse(Uitkomst.Geweigerd refusal) {
            Berichtcode kind = isAsynchronous() ? Berichtcode.Fo03 : Berichtcode.Fo02;
            StufElement message = answers.fault(kind, head, refusal.code(), refusal.details());
            Antwoord answer =
                    Antwoord.fault(versie, refusal.code().plek(), refusal.code().omschrijving(), message);
            try {
                log("geweigerd", refusal.code().code(), refusal.bevindingen(), answer);
            } catch (DataAccessException | TransactionException e) {
                LOG.error("Bericht {}: de weigering kon niet worden vastgelegd", id, e);
            }
            return answer;
        }

        private boolean isAsynchronous() {
            return service == null
                    ? head.code().map(Berichtcode::asynchronous).orElse(true)
                    : service.berichtcode().asynchronous();
        }

        private void log(String outcome, String code, List<Bevinding> findings, Antwoord answer) {
            String label = service == null ? "" : service.label();
            meters.counter("zaakregie.berichten", "service", label, "uitkomst", outcome, "foutcode", code)
                    .increment();
            long warnings = findings.stream().filter(b -> !b.isFout()).count();
            if (warnings > 0) {
                meters.counter("zaakregie.afwijkingen", "zender", sender().display())
                        .increment(warnings);
            }
            berichtenlog.write(new Uitwisseling(
                    id,
                    received,
                    "IN",
                    rol,
                    label,
                    zaakidentificatie(),
                    head.referentienummer(),
                    head.crossRefnummer(),
                    sender().display(),
                    head.ontvanger() == null ? "" : head.ontvanger().display(),
                    outcome,
                    code,
                    (System.nanoTime() - started) / 1000,
                    findings,
                    body,
                    answer.body()));
        }

        private String zaakidentificatie() {
            return read.root()
                    .value(OBJECT, zkn("identificatie"))
                    .or(() -> read.root().value(zkn("gelijk"), zkn("identificatie")))
                    .orElse("");
        }

        private Service service() {
            if (service == null) {
                throw new IllegalStateException("The service is not known yet");
            }
            return service;
        }

        private Systeem sender() {
            return head.zender() == null ? Systeem.of("", "") : head.zender();
        }

        private Optional<Instellingen.Partner> partner() {
            return settings.findPartner(sender().identity());
        }

        private Controleprofiel profiel() {
            boolean strict = partner().map(Instellingen.Partner::streng).orElse(false);
            return new Controleprofiel(strict, settings.gemeentecode(), settings.vreemdeIdentificaties());
        }
    }
}
