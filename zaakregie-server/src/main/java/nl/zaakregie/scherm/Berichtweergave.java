// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.berichtenlog.Berichtzoeker.Berichtregel;
import nl.zaakregie.berichtenlog.Berichtzoeker.Soort;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.stuf.Foutcode;

/** An exchange in the words of the page. */
final class Berichtweergave {
    private final Berichtregel regel;

    Berichtweergave(Berichtregel regel) {
        this.regel = regel;
    }

    /** A row of the list. */
    record Rij(
            String id,
            String tijd,
            String richting,
            String dienst,
            String zaak,
            String route,
            String icoon,
            String uitkomst,
            String duur) {}

    /** A finding; its place is empty when it has none. */
    record Uitleg(boolean fout, String plaats, String tekst, String regel, String xpath) {}

    Rij row() {
        return new Rij(
                regel.id().toString(),
                Opmaak.momentMetSeconden(regel.tijdstip()),
                regel.richting().equals("IN") ? "in" : "uit",
                service(),
                regel.zaakidentificatie(),
                route(),
                icon(),
                outcome(),
                Opmaak.duur(regel.duurMicros()));
    }

    String service() {
        return regel.service().isEmpty() ? "geen leesbaar bericht" : regel.service();
    }

    String route() {
        return name(regel.zender()) + " → " + name(regel.ontvanger());
    }

    private static String name(String systeem) {
        return systeem.isEmpty() ? "onbekend" : systeem;
    }

    String icon() {
        return icon(Soort.of(regel));
    }

    static String icon(Soort soort) {
        return switch (soort) {
            case GOED -> "ok";
            case MET_WAARSCHUWING -> "warn";
            case DUBBEL -> "dubbel";
            case GEEN_ANTWOORD -> "wacht";
            case FOUT -> "stop";
        };
    }

    static String word(Soort soort) {
        return switch (soort) {
            case GOED -> "Goed";
            case MET_WAARSCHUWING -> "Met waarschuwing";
            case DUBBEL -> "Dubbel";
            case GEEN_ANTWOORD -> "Geen antwoord";
            case FOUT -> "Fout";
        };
    }

    String outcome() {
        String done = isOut() ? "Afgeleverd" : "Verwerkt";
        return switch (Soort.of(regel)) {
            case GOED -> done;
            case MET_WAARSCHUWING ->
                done + ", " + Opmaak.aantal(regel.bevindingen().size(), "waarschuwing", "waarschuwingen");
            case DUBBEL -> "Dubbel, eerder antwoord herhaald";
            case GEEN_ANTWOORD -> "Geen antwoord";
            case FOUT -> "Geweigerd " + regel.foutcode();
        };
    }

    private boolean isOut() {
        return !regel.richting().equals("IN");
    }

    List<Uitleg> findings() {
        return regel.bevindingen().stream()
                .map(b -> new Uitleg(
                        b.isFout(), b.line() > 0 ? "Regel " + b.line() : "", b.tekst(), b.regel(), b.xpath()))
                .toList();
    }

    Set<Integer> faultLines() {
        return regel.bevindingen().stream()
                .map(Bevinding::line)
                .filter(line -> line > 0)
                .collect(Collectors.toSet());
    }

    /** What the code of the fault means; empty when there is none. */
    String meaning() {
        return Foutcode.find(regel.foutcode()).map(Foutcode::omschrijving).orElse("");
    }

    /** With whom the fault lies; empty when there is none, or nobody knows. */
    String culprit() {
        return Foutcode.find(regel.foutcode())
                .map(code -> code.plek() == Foutcode.Plek.CLIENT)
                .map(sender -> sender == isOut() ? "ons" : sender ? "de afzender" : "de ontvanger")
                .orElse("");
    }

    String advice() {
        if (Soort.of(regel) == Soort.GEEN_ANTWOORD) {
            return "Wij bieden hetzelfde bericht vanzelf opnieuw aan.";
        }
        return Foutcode.find(regel.foutcode())
                .map(code -> code.plek() == Foutcode.Plek.CLIENT
                        ? "De afzender maakt een nieuw bericht met een nieuw referentienummer. Hetzelfde bericht opnieuw"
                                + " aanbieden geeft weer dezelfde fout."
                        : "De afzender biedt later precies hetzelfde bericht opnieuw aan, met hetzelfde"
                                + " referentienummer. Dubbele worden herkend.")
                .orElse("");
    }
}
