// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verkeer;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Soapversie;

/**
 * A request or an answer as it went over the line, and what could be read from it.
 *
 * @param status   status of an answer; 0 for a request
 * @param pad      last part of the address of a request; empty for an answer
 * @param koppen   headers, names in lower case
 * @param inhoud   the bytes of the body
 * @param gelezen  what the body held
 */
public record Httpbericht(int status, String pad, Map<String, String> koppen, byte[] inhoud, Leesresultaat gelezen) {
    public Httpbericht {
        Map<String, String> lower = new LinkedHashMap<>();
        koppen.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        koppen = Map.copyOf(lower);
        inhoud = inhoud.clone();
    }

    /** An answer. */
    public static Httpbericht answer(int status, Map<String, String> koppen, byte[] inhoud) {
        return new Httpbericht(status, "", koppen, inhoud, Leesresultaat.of(koppen, inhoud));
    }

    /** A request to an address. */
    public static Httpbericht request(String pad, Map<String, String> koppen, byte[] inhoud) {
        return new Httpbericht(0, pad, koppen, inhoud, Leesresultaat.of(koppen, inhoud));
    }

    /** A header, empty when absent. */
    public String kop(String naam) {
        return koppen.getOrDefault(naam.toLowerCase(Locale.ROOT), "");
    }

    @Override
    public byte[] inhoud() {
        return inhoud.clone();
    }

    /** The body as text. */
    public String tekst() {
        return new String(inhoud, StandardCharsets.UTF_8);
    }

    /** The message in the envelope, a Fo message included when it did not come as a fault. */
    public Optional<StufElement> bericht() {
        return gelezen.envelop().flatMap(Envelop::bericht).map(ReadResult::root);
    }

    public Optional<Envelop.SoapFault> fault() {
        return gelezen.envelop().flatMap(Envelop::fault);
    }

    /** The Fo02 or Fo03, inside a fault or not. */
    public Optional<StufElement> foutbericht() {
        return fault().flatMap(Envelop.SoapFault::detail)
                .or(() -> bericht()
                        .filter(b ->
                                b.localName().startsWith("Fo") && b.localName().endsWith("Bericht")));
    }

    /** The message, unless it is an error message. */
    public Optional<StufElement> goedBericht() {
        return bericht().filter(b -> !b.localName().startsWith("Fo"));
    }

    public Optional<Stuurgegevens> stuurgegevens() {
        return bericht().or(this::foutbericht).map(Stuurgegevens::ofMessage);
    }

    public Soapversie versie() {
        return gelezen.envelop().map(Envelop::versie).orElse(Soapversie.NONE);
    }

    @Override
    public String toString() {
        return (status == 0 ? pad : "HTTP " + status) + " (" + inhoud.length + " bytes)";
    }
}
