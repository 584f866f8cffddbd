// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.overdracht.Overdracht;
import nl.zaakregie.overdracht.Overdracht.Gebeurd;
import nl.zaakregie.overdracht.Stap;
import nl.zaakregie.overdracht.Toestand;

/**
 * A hand-over in the words of the page.
 *
 * @param meldingen what goes with the request
 * @param antwoord  what the receiver said; empty: nothing
 * @param uitleg    why it was not delivered; empty: it was
 * @param acties    what can be done now
 */
record Overdrachtblad(
        String id,
        String naam,
        String zaak,
        String zaaktype,
        String plan,
        String planNaam,
        String ontvanger,
        Overdrachtstand stand,
        List<Stand> stappen,
        List<String> meldingen,
        List<String> antwoord,
        String antwoordDag,
        String uitleg,
        String vervolg,
        Acties acties,
        List<Regel> verloop) {

    /** Whether the request reached the receiver, as far as is known. */
    public boolean afgeleverd() {
        return !stand.tekst().equals(Overdrachtstand.NIET_AFGELEVERD);
    }

    /** A step of the bar on top. */
    record Stand(String naam, String moment, boolean gezet, boolean huidig, boolean laat) {}

    /** What happened, and when. */
    record Regel(String moment, String tekst) {}

    /** What the regisseur can do. */
    record Acties(boolean versturen, boolean herinneren, boolean vervolg) {}

    /** A hand-over in the list. */
    record Lijstregel(
            String id, String naam, String dag, String zaak, String ontvanger, Overdrachtstand stand, boolean actief) {}

    static Lijstregel regel(Eigenoverdracht one, String current) {
        Overdracht o = one.overdracht();
        return new Lijstregel(
                o.id().toString(),
                one.plek().naam(),
                Opmaak.kort(o.gewijzigd()),
                o.zaakidentificatie(),
                o.ontvanger(),
                Overdrachtstand.of(o),
                o.id().toString().equals(current));
    }

    static Overdrachtblad of(Eigenoverdracht one, List<Gebeurd> steps) {
        Overdracht o = one.overdracht();
        return new Overdrachtblad(
                o.id().toString(),
                one.plek().naam(),
                o.zaakidentificatie(),
                o.soort().omschrijving(),
                one.plek().plan().identificatie(),
                one.plek().plan().naam(),
                o.ontvanger(),
                Overdrachtstand.of(o),
                bar(o, steps),
                o.meldingen(),
                o.antwoordmeldingen(),
                last(steps, Stap.AANVAARD)
                        .or(() -> last(steps, Stap.AFGEWEZEN))
                        .map(Opmaak::moment)
                        .orElse(""),
                o.toestand() == Toestand.NIET_AFGELEVERD ? o.oorzaak() : "",
                o.vervolg(),
                new Acties(
                        o.toestand() == Toestand.KLAAR
                                || (o.toestand() == Toestand.NIET_AFGELEVERD && one.vervolgNodig()),
                        o.toestand() == Toestand.GEEN_ANTWOORD && !Overdrachtstand.isReminded(o),
                        one.vervolgNodig()),
                history(o, steps));
    }

    private static List<Stand> bar(Overdracht o, List<Gebeurd> steps) {
        Toestand now = o.toestand();
        boolean answered = now == Toestand.GEACCEPTEERD || now == Toestand.GEWEIGERD;
        Optional<Instant> sent = last(steps, Stap.AANGEBODEN);
        Optional<Instant> received = last(steps, Stap.BEVESTIGD).filter(r -> sent.isEmpty() || !r.isBefore(sent.get()));
        boolean undelivered = now == Toestand.NIET_AFGELEVERD;
        List<Stand> bar = new ArrayList<>();
        bar.add(new Stand("Klaargezet", Opmaak.moment(o.aangemaakt()), true, now == Toestand.KLAAR, false));
        bar.add(new Stand(
                "Verstuurd", sent.map(Opmaak::moment).orElse(""), sent.isPresent(), now == Toestand.VERSTUURD, false));
        bar.add(new Stand(
                undelivered ? "Niet afgeleverd" : "Ontvangen",
                undelivered
                        ? Opmaak.moment(o.gewijzigd())
                        : received.map(Opmaak::moment).orElse(""),
                received.isPresent() || answered,
                undelivered,
                undelivered));
        bar.add(answer(o, steps, answered));
        return bar;
    }

    private static Stand answer(Overdracht o, List<Gebeurd> steps, boolean answered) {
        if (answered) {
            boolean yes = o.toestand() == Toestand.GEACCEPTEERD;
            return new Stand(
                    yes ? "Geaccepteerd" : "Geweigerd",
                    last(steps, yes ? Stap.AANVAARD : Stap.AFGEWEZEN)
                            .map(Opmaak::moment)
                            .orElse(""),
                    true,
                    true,
                    !yes);
        }
        boolean waiting = o.toestand() == Toestand.ONTVANGEN || o.toestand() == Toestand.GEEN_ANTWOORD;
        boolean late = waiting && o.uiterlijk().isBefore(Instant.now());
        String norm = (late ? "norm was " : "norm is ") + Opmaak.dag(Opmaak.dag(o.uiterlijk()));
        return new Stand("Antwoord", waiting ? norm : "", false, waiting, late);
    }

    private static Optional<Instant> last(List<Gebeurd> steps, Stap wanted) {
        return steps.stream()
                .filter(s -> s.stap() == wanted)
                .map(Gebeurd::tijdstip)
                .reduce((a, b) -> b);
    }

    private static List<Regel> history(Overdracht o, List<Gebeurd> steps) {
        List<Regel> lines = new ArrayList<>();
        lines.add(new Regel(Opmaak.moment(o.aangemaakt()), "Klaargezet voor " + o.ontvanger()));
        steps.forEach(s -> lines.add(new Regel(Opmaak.moment(s.tijdstip()), words(s.stap()))));
        if (!o.vervolg().isEmpty()) {
            lines.add(new Regel("", "Vervolg: " + o.vervolg()));
        }
        return lines;
    }

    private static String words(Stap stap) {
        return switch (stap) {
            case AANGEBODEN -> "Verstuurd als overdragenZaak";
            case BEVESTIGD -> "Ontvangst bevestigd door de ontvanger (Bv03)";
            case NIET_AANGENOMEN -> "Niet aangenomen: het bericht is geweigerd of kwam niet aan";
            case AANVAARD -> "Geaccepteerd door de ontvanger";
            case AFGEWEZEN -> "Geweigerd door de ontvanger";
            case NORM_VERSTREKEN -> "Geen antwoord binnen de norm";
            case HERINNERD -> "De ontvanger is herinnerd";
        };
    }
}
