// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.stuf.Namen;

/** Turns a message of the schema validator into a Dutch sentence that never repeats a value of the message. */
final class XsdMelding {
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern NAMESPACE_IN_BRACES = Pattern.compile("\"?(http[^\"{}\\s]*?)\"?:([A-Za-z_][\\w.-]*)");

    private XsdMelding() {}

    /** Whether a message only repeats in other words what another one said. */
    static boolean isFollowUp(String message) {
        return message.startsWith("cvc-type.3.1.3")
                || message.startsWith("cvc-attribute.3")
                || message.startsWith("cvc-complex-type.2.2");
    }

    static String translate(String message) {
        String code = message.contains(":") ? message.substring(0, message.indexOf(':')) : message;
        List<String> quoted =
                QUOTED.matcher(message).results().map(r -> r.group(1)).toList();
        return switch (code) {
            case "cvc-complex-type.2.4.a" ->
                "Het element " + name(quoted, 0) + " staat hier niet goed. Verwacht: " + names(quoted, 1) + ".";
            case "cvc-complex-type.2.4.b" ->
                "Het element " + name(quoted, 0) + " is niet volledig. Er ontbreekt: " + names(quoted, 1) + ".";
            case "cvc-complex-type.2.4.d", "cvc-complex-type.2.4.f", "cvc-complex-type.2.4.e" ->
                "Het element " + name(quoted, 0) + " mag hier niet of niet vaker voorkomen.";
            case "cvc-complex-type.4" -> "Het attribuut " + name(quoted, 0) + " ontbreekt.";
            case "cvc-complex-type.3.2.2" -> "Het attribuut " + name(quoted, 0) + " is hier niet toegestaan.";
            case "cvc-complex-type.3.1", "cvc-attribute.4", "cvc-element.5.2.2.2.2" ->
                "De waarde is niet de waarde die het schema voorschrijft.";
            case "cvc-elt.1", "cvc-elt.1.a" -> "Het bericht heeft een onbekend hoofdelement.";
            case "cvc-elt.3.1" -> "Het element mag niet leeg zijn met xsi:nil.";
            case "cvc-elt.3.2.1" -> "Het element heeft xsi:nil=\"true\" en toch een inhoud.";
            case "cvc-enumeration-valid" -> "De waarde komt niet voor in de lijst: " + last(quoted) + ".";
            case "cvc-maxLength-valid" -> "De waarde is te lang; toegestaan: " + limit(quoted) + " tekens.";
            case "cvc-minLength-valid" -> "De waarde is te kort; nodig: minstens " + limit(quoted) + " tekens.";
            case "cvc-length-valid" -> "De waarde moet precies " + limit(quoted) + " tekens hebben.";
            case "cvc-pattern-valid" -> "De waarde heeft niet de voorgeschreven vorm.";
            case "cvc-totalDigits-valid", "cvc-fractionDigits-valid" -> "Het getal heeft te veel cijfers.";
            case "cvc-maxInclusive-valid",
                    "cvc-minInclusive-valid",
                    "cvc-maxExclusive-valid",
                    "cvc-minExclusive-valid" -> "Het getal ligt buiten de toegestane grenzen.";
            case "cvc-datatype-valid.1.2.1", "cvc-datatype-valid.1.2.3" -> "De waarde heeft niet het juiste type.";
            default -> "Het element voldoet niet aan het schema (" + code + ").";
        };
    }

    private static String limit(List<String> quoted) {
        return quoted.stream()
                .skip(1)
                .filter(text -> text.matches("\\d{1,9}"))
                .reduce((a, b) -> b)
                .orElse("het aantal van het schema");
    }

    private static String last(List<String> quoted) {
        return quoted.isEmpty() ? "" : quoted.getLast().replaceAll("[\\[\\]]", "");
    }

    private static String name(List<String> quoted, int index) {
        return index < quoted.size() ? shorten(quoted.get(index)) : "";
    }

    private static String names(List<String> quoted, int index) {
        return index < quoted.size() ? shorten(quoted.get(index).replaceAll("[{}]", "")) : "niets meer";
    }

    private static String shorten(String text) {
        Matcher matcher = NAMESPACE_IN_BRACES.matcher(text);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            String prefix = Namen.prefix(matcher.group(1));
            matcher.appendReplacement(
                    result,
                    Matcher.quoteReplacement(prefix.isEmpty() ? matcher.group(2) : prefix + ":" + matcher.group(2)));
        }
        return matcher.appendTail(result).toString();
    }
}
