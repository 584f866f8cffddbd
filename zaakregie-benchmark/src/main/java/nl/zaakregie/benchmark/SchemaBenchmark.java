// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.Schemas;

/** Reading with XSD validation on one thread, against pulling the same bytes through the parser only. */
final class SchemaBenchmark {
    private final double seconds;

    /** What the measured work found, so that the compiler can't drop it. */
    private long sink;

    SchemaBenchmark(double seconds) {
        this.seconds = seconds;
    }

    List<Meting> run(List<Path> files) throws Exception {
        var reader = new EnvelopReader(new BerichtReader(Schemas.shared()));
        List<Meting> result = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String name = String.valueOf(file.getFileName());
            Work parse = () -> parse(bytes);
            Work read = () -> reader.read(new ByteArrayInputStream(bytes)).hashCode();
            measure("", parse);
            measure("", read);
            Meting base = measure("parse " + name, parse);
            Meting full = measure("xsd " + name, read);
            result.add(base);
            result.add(new Meting(
                    full.name(),
                    full.perSecond(),
                    full.p50Ms(),
                    full.p99Ms(),
                    base.name(),
                    full.perSecond() / base.perSecond()));
        }
        return result;
    }

    private static int parse(byte[] bytes) throws XMLStreamException {
        var stream = BerichtReader.factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
        int events = 0;
        while (stream.hasNext()) {
            events += stream.next();
        }
        return events;
    }

    private Meting measure(String name, Work work) throws Exception {
        long[] times = new long[1 << 20];
        int count = 0;
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        long now = start;
        while (now < end && count < times.length) {
            sink += work.run();
            long after = System.nanoTime();
            times[count++] = after - now;
            now = after;
        }
        Arrays.sort(times, 0, count);
        return new Meting(
                name, count * 1e9 / (now - start), times[count / 2] / 1e6, times[(int) (count * 0.99)] / 1e6, "", 1);
    }

    long sink() {
        return sink;
    }

    @FunctionalInterface
    private interface Work {
        int run() throws XMLStreamException, MalformedBerichtException, IOException;
    }
}
