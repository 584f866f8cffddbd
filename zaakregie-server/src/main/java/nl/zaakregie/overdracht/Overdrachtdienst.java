// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.overdracht;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.zaakregie.bericht.Overdrachtantwoord;
import nl.zaakregie.bericht.Overdrachtverzoek;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.verzending.Adresboek;
import nl.zaakregie.verzending.Stempel;
import nl.zaakregie.verzending.Uitbox;
import nl.zaakregie.verzending.Zending;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands deelplannen over for the regiesysteem, and follows what becomes of them. */
@Component
public class Overdrachtdienst {
    static final String GEVOLG = "overdracht";
    private static final String ROL = Rol.REGIESYSTEEM.naam();
    private static final int AT_ONCE = 100;

    private final Overdrachten overdrachten;
    private final Adresboek addresses;
    private final Stempel stempel;
    private final Uitbox uitbox;
    private final TransactionTemplate transaction;
    private final Overdrachtinstellingen settings;
    private final Clock clock;

    Overdrachtdienst(
            Overdrachten overdrachten,
            Adresboek addresses,
            Stempel stempel,
            Uitbox uitbox,
            TransactionTemplate transaction,
            Overdrachtinstellingen settings,
            Clock clock) {
        this.overdrachten = overdrachten;
        this.addresses = addresses;
        this.stempel = stempel;
        this.uitbox = uitbox;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of a wish of a person. */
    public sealed interface Uitkomst {
        record Gelukt(Overdracht overdracht) implements Uitkomst {}

        /**
         * Not done.
         *
         * @param reden why, in Dutch
         */
        record Afgewezen(String reden) implements Uitkomst {}
    }

    /** Prepares a hand-over: nothing is sent yet. */
    public Uitkomst prepare(String zaakidentificatie, Soort soort, String ontvanger, List<String> meldingen) {
        if (addresses.findSysteem(ontvanger).isEmpty()) {
            return new Uitkomst.Afgewezen("De ontvanger " + ontvanger + " staat niet in de configuratie");
        }
        Instant now = clock.instant();
        Overdracht fresh = new Overdracht(
                UUID.randomUUID(),
                zaakidentificatie,
                soort,
                ontvanger,
                Toestand.KLAAR,
                UUID.randomUUID().toString(),
                meldingen,
                List.of(),
                "",
                now.plus(settings.norm()),
                now,
                now,
                "");
        try {
            overdrachten.insert(fresh);
            return new Uitkomst.Gelukt(fresh);
        } catch (DuplicateKeyException e) {
            return new Uitkomst.Afgewezen("Voor deze zaak loopt al een overdracht");
        }
    }

    /** Sends it, also once more when it was not delivered; a request that is sent again is a new one. */
    public Uitkomst send(UUID id) {
        Uitkomst outcome = transaction.execute(status -> {
            Optional<Overdracht> found = overdrachten.lock(id);
            Optional<Toestand> next = found.flatMap(o -> o.toestand().after(Stap.AANGEBODEN));
            if (found.isEmpty() || next.isEmpty()) {
                return new Uitkomst.Afgewezen("De overdracht kan nu niet worden verstuurd");
            }
            enqueue(found.get());
            overdrachten.record(id, Stap.AANGEBODEN, next.get(), List.of(), "");
            return new Uitkomst.Gelukt(overdrachten.find(id).orElseThrow());
        });
        return outcome == null ? new Uitkomst.Afgewezen("De overdracht kon niet worden verstuurd") : outcome;
    }

    private void enqueue(Overdracht overdracht) {
        Stuurgegevens head = stempel.request(
                Service.OVERDRAGEN_ZAAK, addresses.getSysteem(ROL), addresses.getSysteem(overdracht.ontvanger()));
        overdrachten.renew(
                overdracht.id(), head.referentienummer(), clock.instant().plus(settings.norm()));
        Overdrachtverzoek request =
                new Overdrachtverzoek(overdracht.zaakidentificatie(), overdracht.soort(), overdracht.meldingen());
        uitbox.enqueue(Zending.of(
                        overdracht.ontvanger(),
                        ROL,
                        Service.OVERDRAGEN_ZAAK,
                        overdracht.zaakidentificatie(),
                        request.toMessage(head))
                .withGevolg(GEVOLG, overdracht.id().toString())
                .withBron(overdracht.id()));
    }

    /** Records that the receiver was reminded by telephone or mail; the norm starts anew. */
    public Uitkomst recordReminder(UUID id) {
        return change(
                id,
                "Alleen bij een overdracht zonder antwoord kan een herinnering worden vastgelegd",
                o -> o.toestand()
                        .after(Stap.HERINNERD)
                        .map(next -> {
                            overdrachten.renew(
                                    id, o.referentienummer(), clock.instant().plus(settings.norm()));
                            overdrachten.record(id, Stap.HERINNERD, next, List.of(), "");
                            return next;
                        })
                        .isPresent());
    }

    /** Records what is done instead, after a refusal or when it could not be delivered. */
    public Uitkomst recordVervolg(UUID id, String vervolg) {
        return change(id, "Deze overdracht vraagt geen vervolg", o -> {
            boolean ended = o.toestand() == Toestand.GEWEIGERD || o.toestand() == Toestand.NIET_AFGELEVERD;
            if (ended) {
                overdrachten.decide(id, vervolg);
            }
            return ended;
        });
    }

    private Uitkomst change(UUID id, String otherwise, Predicate<Overdracht> change) {
        Optional<Overdracht> changed = transaction.execute(
                status -> overdrachten.lock(id).filter(change).flatMap(o -> overdrachten.find(id)));
        return changed == null || changed.isEmpty()
                ? new Uitkomst.Afgewezen(otherwise)
                : new Uitkomst.Gelukt(changed.get());
    }

    /** What happened to it, in order. */
    public List<Overdracht.Gebeurd> listSteps(UUID id) {
        return overdrachten.listSteps(id);
    }

    public Optional<Overdracht> find(UUID id) {
        return overdrachten.find(id);
    }

    /**
     * The newest first.
     *
     * @param before only those before this one; null: from the newest on
     */
    public List<Overdracht> list(@Nullable UUID before, int most) {
        return overdrachten.list(before, most);
    }

    /** Those of these zaken, the newest first. */
    public List<Overdracht> list(Collection<String> zaken) {
        return overdrachten.list(zaken);
    }

    /** The answers about these zaken that somebody read, or that nobody read yet; the newest first. */
    public List<Overdracht> listAnswers(Collection<String> zaken, boolean read, int most) {
        return overdrachten.listAnswers(zaken, read, most);
    }

    public int countUnreadAnswers(Collection<String> zaken) {
        return overdrachten.countUnreadAnswers(zaken);
    }

    /** Records that these answers, as far as they are about these zaken, were read; gives how many were not yet. */
    public int markAnswersRead(Collection<UUID> ids, Collection<String> zaken) {
        return overdrachten.markAnswersRead(ids, zaken);
    }

    /** Records what the transport says, in the transaction that records that. */
    void transported(UUID id, Stap stap, String oorzaak) {
        overdrachten
                .lock(id)
                .ifPresent(o -> o.toestand()
                        .after(stap)
                        .ifPresent(next -> overdrachten.record(id, stap, next, List.of(), oorzaak)));
    }

    /** Records an answer on a locked hand-over; false when it had another answer already. */
    boolean answered(Overdracht overdracht, Overdrachtantwoord answer) {
        Stap stap = answer.geaccepteerd() ? Stap.AANVAARD : Stap.AFGEWEZEN;
        Toestand given = answer.geaccepteerd() ? Toestand.GEACCEPTEERD : Toestand.GEWEIGERD;
        if (overdracht.toestand() == given) {
            return true;
        }
        Optional<Toestand> next = overdracht.toestand().after(stap);
        next.ifPresent(t -> overdrachten.record(overdracht.id(), stap, t, answer.meldingen(), ""));
        return next.isPresent();
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT10S")
    public void remind() {
        transaction.executeWithoutResult(status ->
                overdrachten.lockOverdue(AT_ONCE).forEach(o -> transported(o.id(), Stap.NORM_VERSTREKEN, "")));
    }
}
