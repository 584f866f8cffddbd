// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.verslag;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.zaakregie.testplatform.uitvoering.Oordeel;
import nl.zaakregie.testplatform.verslag.Verslag.Bevindingverslag;
import nl.zaakregie.testplatform.verslag.Verslag.Scenarioverslag;
import nl.zaakregie.testplatform.verslag.Verslag.Stapverslag;

/** The report for build servers: a suite per scenario, a case per step. A step for a person to judge counts as skipped. */
public final class Junitverslag {
    private final XMLStreamWriter out;

    private Junitverslag(XMLStreamWriter out) {
        this.out = out;
    }

    public static String write(Verslag verslag) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Junitverslag(writer).report(verslag);
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The JUnit report could not be written", e);
        }
        return text.toString();
    }

    private void report(Verslag verslag) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("testsuites");
        out.writeAttribute("name", verslag.testset().titel() + ", " + verslag.rol());
        out.writeAttribute("time", seconds(verslag.duurMs()));
        for (Scenarioverslag scenario : verslag.scenarios()) {
            suite(scenario, verslag.begin());
        }
        if (!verslag.toelichting().isEmpty()) {
            ended(verslag);
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void suite(Scenarioverslag scenario, String begin) throws XMLStreamException {
        List<Stapverslag> steps = scenario.stappen();
        out.writeStartElement("testsuite");
        out.writeAttribute("name", scenario.id() + " " + scenario.titel());
        out.writeAttribute("tests", "" + steps.size());
        out.writeAttribute(
                "failures",
                "" + steps.stream().filter(s -> is(s, Oordeel.GEFAALD)).count());
        out.writeAttribute("errors", "0");
        out.writeAttribute(
                "skipped",
                ""
                        + steps.stream()
                                .filter(s -> is(s, Oordeel.OVERGESLAGEN) || is(s, Oordeel.HANDMATIG))
                                .count());
        out.writeAttribute(
                "time", seconds(steps.stream().mapToLong(Stapverslag::duurMs).sum()));
        out.writeAttribute("timestamp", begin.replace("Z", ""));
        for (Stapverslag step : steps) {
            testcase(step);
        }
        out.writeEndElement();
    }

    private void testcase(Stapverslag step) throws XMLStreamException {
        out.writeStartElement("testcase");
        out.writeAttribute("classname", step.id().replaceFirst("\\.\\d+$", ""));
        out.writeAttribute("name", step.id() + " " + step.dienst());
        out.writeAttribute("time", seconds(step.duurMs()));
        if (is(step, Oordeel.GEFAALD)) {
            out.writeStartElement("failure");
            out.writeAttribute("message", clean(first(step)));
            out.writeCharacters(clean(all(step)));
            out.writeEndElement();
        } else if (is(step, Oordeel.OVERGESLAGEN) || is(step, Oordeel.HANDMATIG)) {
            out.writeEmptyElement("skipped");
            out.writeAttribute(
                    "message",
                    clean(
                            step.overgeslagen().isEmpty()
                                    ? "Handmatig te beoordelen: " + step.vraag()
                                    : step.overgeslagen()));
        } else if (is(step, Oordeel.WAARSCHUWING)) {
            out.writeStartElement("system-out");
            out.writeCharacters(clean(all(step)));
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    /** A run that did not come to its end is an error of the build, not a failure of a step. */
    private void ended(Verslag verslag) throws XMLStreamException {
        out.writeStartElement("testsuite");
        out.writeAttribute("name", "Verloop van de run");
        out.writeAttribute("tests", "1");
        out.writeAttribute("errors", "1");
        out.writeStartElement("testcase");
        out.writeAttribute("classname", "run");
        out.writeAttribute("name", verslag.status());
        out.writeStartElement("error");
        out.writeAttribute("message", clean(verslag.toelichting()));
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndElement();
    }

    private static boolean is(Stapverslag step, Oordeel oordeel) {
        return step.oordeel().equals(oordeel.name());
    }

    private static String first(Stapverslag step) {
        return step.controles().stream()
                .flatMap(c -> c.bevindingen().stream())
                .filter(b -> b.ernst().equals("FOUT"))
                .map(Bevindingverslag::tekst)
                .findFirst()
                .orElse("Volgens de tester niet goed: " + step.vraag());
    }

    private static String all(Stapverslag step) {
        return step.controles().stream()
                .flatMap(c -> c.bevindingen().stream()
                        .map(b -> b.ernst() + " " + c.id() + ": " + b.tekst()
                                + " Verwacht: " + b.verwacht() + ". Gevonden: " + b.gevonden() + ". " + b.xpath() + " "
                                + b.eisen()))
                .collect(Collectors.joining("\n"));
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }

    /** Without characters that XML does not know. */
    private static String clean(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD]", "?");
    }
}
