// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.instellingen.Partner;
import nl.zaakregie.ontvangst.Verwerking.Einde;
import nl.zaakregie.opslag.Ontvangstruimte;
import nl.zaakregie.regels.BerichtValidator;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.regels.ValidationResult;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.toegang.Oordeel;
import org.springframework.stereotype.Component;

/**
 * Takes a message through head, rights, content and handler. The order of the steps is the order in which the standard
 * gives faults precedence.
 */
@Component
class Afhandeling {
    private final Instellingen settings;
    private final Routes routes;
    private final BerichtValidator validator;
    private final LateAntwoorden late;
    private final Verwerking verwerking;
    private final Antwoordmaker answers;
    private final Ontvangstruimte ruimte;

    Afhandeling(
            Instellingen settings,
            Routes routes,
            BerichtValidator validator,
            LateAntwoorden late,
            Verwerking verwerking,
            Antwoordmaker answers,
            Ontvangstruimte ruimte) {
        this.settings = settings;
        this.routes = routes;
        this.validator = validator;
        this.late = late;
        this.verwerking = verwerking;
        this.answers = answers;
        this.ruimte = ruimte;
    }

    /**
     * Handles a message.
     *
     * @param unknown why the sender is not one that is known, if so
     */
    Einde handle(Binnengekomen message, Optional<Oordeel.Onbekend> unknown) {
        Optional<Uitkomst.Geweigerd> address = Koppen.checkNamespace(message.root())
                .or(() -> checkReceiver(message))
                .or(() -> checkSender(message, unknown));
        if (address.isPresent()) {
            return new Einde.Geweigerd(address.get());
        }
        return LateAntwoorden.is(message) ? handleLate(message) : handleRequest(message);
    }

    private Einde handleRequest(Binnengekomen message) {
        Optional<Uitkomst.Geweigerd> kind = Koppen.checkKind(
                        message.service(), message.kop(), routes.services(message.rol()))
                .or(() -> late.checkCross(message.kop()))
                .or(() -> checkRights(message));
        if (kind.isPresent()) {
            return refuse(message, kind.get());
        }
        Service service = message.service().orElseThrow();
        ValidationResult valid = validator.validate(message.gelezen(), service, profiel(message));
        return valid.isValid()
                ? carryOut(message, service, valid)
                : refuse(message, Uitkomst.Geweigerd.of(valid.bevindingen()));
    }

    private Einde handleLate(Binnengekomen message) {
        Optional<Uitkomst.Geweigerd> refusal = late.check(message);
        return refusal.isPresent()
                ? refuse(message, refusal.get())
                : verwerking.carryOut(
                        message,
                        message.afwijkingen(),
                        () -> late.receive(message),
                        result -> answer(message, Berichtcode.Bv03, result));
    }

    private Einde carryOut(Binnengekomen message, Service service, ValidationResult valid) {
        Servicehandler handler = routes.find(message.rol(), service).orElseThrow();
        Verzoek request = new Verzoek(
                service,
                valid.root(),
                message.inhouden(),
                message.kop(),
                profiel(message),
                message.zender().display(),
                message.aanvraag().id(),
                message.aanvraag().ontvangen());
        Optional<Uitkomst.Geweigerd> unprepared = handler.prepare(request);
        if (unprepared.isPresent()) {
            return refuse(message, unprepared.get());
        }
        List<Bevinding> findings = new ArrayList<>(message.afwijkingen());
        findings.addAll(valid.bevindingen());
        return ruimte.inTurn(
                message.inhouden(),
                () -> verwerking.carryOut(
                        message,
                        findings,
                        () -> handler.handle(request),
                        result -> answer(message, service.answer(), result)));
    }

    /** Codes of the numbering come before any code after the addresses. */
    private Einde refuse(Binnengekomen message, Uitkomst.Geweigerd refusal) {
        return verwerking.checkNumbering(message).orElse(new Einde.Geweigerd(refusal));
    }

    private Optional<Uitkomst.Geweigerd> checkReceiver(Binnengekomen message) {
        return settings.partners().isEmpty()
                ? Optional.empty()
                : Koppen.checkReceiver(settings.names(message.rol()), message.kop(), message.isStreng());
    }

    /** A synchronous message may come without sender as far as the schema goes; it is refused with StUF052 later on. */
    private static Optional<Uitkomst.Geweigerd> checkSender(Binnengekomen message, Optional<Oordeel.Onbekend> unknown) {
        if (message.zender().applicatie().isEmpty()) {
            return message.isAsynchronous() ? Koppen.refuse(Foutcode.STUF013, "De zender ontbreekt") : Optional.empty();
        }
        return unknown.flatMap(u -> Koppen.refuse(Foutcode.STUF013, u.details()));
    }

    private static Optional<Uitkomst.Geweigerd> checkRights(Binnengekomen message) {
        if (message.zender().applicatie().isEmpty()) {
            return Koppen.refuse(Foutcode.STUF052, "Zonder zender/applicatie valt er niets te autoriseren");
        }
        String label = message.service().map(Service::label).orElse("");
        boolean allowed = message.partner().map(p -> p.maySend(label)).orElse(true);
        return allowed ? Optional.empty() : Koppen.refuse(Foutcode.STUF052, "Service " + label);
    }

    private Antwoord answer(Binnengekomen message, Berichtcode code, Uitkomst result) {
        StufElement answer = result instanceof Uitkomst.Beantwoord content
                ? answers.answer(message.rol(), code, aboutItsObjects(message), content)
                : answers.confirm(message.rol(), code, message.kop());
        return Antwoord.of(message.versie(), answer);
    }

    /** A question that names no entiteittype, or another one, is answered as the question that it is (interop 52). */
    private static Stuurgegevens aboutItsObjects(Binnengekomen message) {
        String type = message.service().map(Service::entiteittype).orElse("");
        return message.kop().about(type);
    }

    private Controleprofiel profiel(Binnengekomen message) {
        boolean strict = message.partner().map(Partner::streng).orElse(false);
        return new Controleprofiel(strict, settings.gemeentecode(), settings.vreemdeIdentificaties());
    }
}
