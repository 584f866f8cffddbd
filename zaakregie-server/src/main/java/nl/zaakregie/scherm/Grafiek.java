// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** Charts as SVG, wide or narrow. What they show stands in a table below them too. */
final class Grafiek {
    private static final int BAR = 20;
    private static final String[] FILL = {"c2", "c1", "c3", "c4"};

    private Grafiek() {}

    /** A bar of up to four parts: new, running, waiting, late. */
    record Balk(String code, String naam, List<Telling> delen, Telling som) {
        double length() {
            return delen.stream().mapToDouble(Telling::lengte).sum();
        }
    }

    /** A point of the two lines. */
    record Punt(String maand, String naam, Telling een, Telling twee) {}

    /** Bars on top of each other, the longest on top. */
    static String bars(List<Balk> bars, boolean narrow, String label) {
        int width = narrow ? 294 : 1164;
        double left = narrow ? 0 : 290;
        double right = width - (narrow ? 50 : 74);
        int step = narrow ? 46 : 30;
        int height = 26 + bars.size() * step;
        double most = Math.max(5, bars.stream().mapToDouble(Balk::length).max().orElse(0));
        double tick = tick(most);
        double end = Math.ceil(most / tick) * tick;
        StringBuilder svg = new StringBuilder(start(narrow, width, height, label));
        for (double t = 0; t <= end + 0.001; t += tick) {
            double x = left + t / end * (right - left);
            svg.append(
                    "<path d=\"M%s 18V%d\" class=\"grid\"/><text x=\"%s\" y=\"12\" text-anchor=\"%s\" class=\"t2\">%s</text>"
                            .formatted(n(x), height - 4, n(x), t == 0 && narrow ? "start" : "middle", Math.round(t)));
        }
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(i), 26 + i * step, left, (right - left) / end, narrow);
        }
        return svg.append("</svg>").toString();
    }

    private static void bar(StringBuilder svg, Balk bar, int top, double left, double scale, boolean narrow) {
        double y = narrow ? top + 18 : top;
        svg.append(text(
                narrow ? 0 : left - 10,
                narrow ? top + 13 : top + 14,
                narrow ? "" : "end",
                "",
                fitted(bar.naam(), narrow ? 40 : 36)));
        double x = left + 1;
        for (int i = 0; i < bar.delen().size(); i++) {
            Telling part = bar.delen().get(i);
            double length = part.lengte() * scale;
            if (length > 0) {
                svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%d\" class=\"%s\"%s/>"
                        .formatted(
                                n(x),
                                n(y),
                                n(Math.max(2, length - 2)),
                                BAR,
                                FILL[i],
                                i == 3 ? " fill=\"url(#hx)\"" : ""));
                if (i == 1 && length > 34) {
                    svg.append(text(x + length / 2 - 1, y + 14, "middle", "ti", part.tekst()));
                }
                x += length;
            }
        }
        svg.append(text(x + 8, y + 14, "", "tb", bar.som().tekst()));
    }

    /** Two lines over months: solid with discs, dashed with squares. */
    static String lines(List<Punt> points, boolean narrow, String een, String twee, String label) {
        int width = narrow ? 294 : 1164;
        int height = narrow ? 210 : 250;
        double left = 40;
        double right = width - (narrow ? 12 : 100);
        double bottom = height - 30.0;
        double most = Math.max(
                5,
                points.stream()
                        .flatMapToDouble(
                                p -> DoubleStream.of(p.een().lengte(), p.twee().lengte()))
                        .max()
                        .orElse(0));
        double tick = tick(most);
        double end = Math.ceil(most / tick) * tick;
        StringBuilder svg = new StringBuilder(start(narrow, width, height, label));
        for (double t = 0; t <= end + 0.001; t += tick) {
            double y = bottom - t / end * (bottom - 14);
            svg.append("<path d=\"M%s %sH%s\" class=\"%s\"/>"
                    .formatted(n(left), n(y), n(right), t == 0 ? "axis" : "grid"));
            svg.append(text(left - 8, y + 4, "end", "t2", Long.toString(Math.round(t))));
        }
        double[] xs = IntStream.range(0, points.size())
                .mapToDouble(i -> points.size() == 1 ? left : left + 12 + i * (right - left - 24) / (points.size() - 1))
                .toArray();
        double[] one = points.stream()
                .mapToDouble(p -> bottom - p.een().lengte() / end * (bottom - 14))
                .toArray();
        double[] two = points.stream()
                .mapToDouble(p -> bottom - p.twee().lengte() / end * (bottom - 14))
                .toArray();
        svg.append(line(xs, one, "line1")).append(line(xs, two, "line2"));
        int skip = narrow ? (int) Math.ceil(points.size() / 6.0) : 1;
        for (int i = 0; i < points.size(); i++) {
            svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"3.5\" class=\"p1\"/>".formatted(n(xs[i]), n(one[i])));
            svg.append("<rect x=\"%s\" y=\"%s\" width=\"7\" height=\"7\" class=\"p2\"/>"
                    .formatted(n(xs[i] - 3.5), n(two[i] - 3.5)));
            if (i % skip == 0) {
                svg.append(
                        text(xs[i], bottom + 18, "middle", "t2", points.get(i).naam()));
            }
        }
        if (!narrow && !points.isEmpty()) {
            svg.append(ends(points.getLast(), one[one.length - 1], two[two.length - 1], right + 6, een, twee));
        }
        return svg.append("</svg>").toString();
    }

    /** What the lines are called and where they end, at least a line of text apart. */
    private static String ends(Punt last, double a, double b, double x, String een, String twee) {
        double apart = Math.abs(a - b) < 16 ? (a <= b ? -1 : 1) * (16 - Math.abs(a - b)) / 2 : 0;
        return text(x, a + 4 + apart, "", "tb", een + " " + last.een().tekst())
                + text(x, b + 4 - apart, "", "", twee + " " + last.twee().tekst());
    }

    private static String line(double[] xs, double[] ys, String kind) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            path.append(i == 0 ? "M" : "L").append(n(xs[i])).append(' ').append(n(ys[i]));
        }
        return "<path d=\"" + path + "\" class=\"" + kind + "\"/>";
    }

    /** Steps of 1, 2 or 5 times a power of ten, so that there are about five. */
    static double tick(double most) {
        double rough = most / 5;
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, rough))));
        double times = rough / power;
        return Math.max(1, (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10) * power);
    }

    private static String start(boolean narrow, int width, int height, String label) {
        return "<svg class=\"zr-chart zr-chart--%s\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                .formatted(narrow ? "narrow" : "wide", width, height, escaped(label));
    }

    private static String text(double x, double y, String anchor, String kind, String words) {
        return "<text x=\"%s\" y=\"%s\"%s%s>%s</text>"
                .formatted(
                        n(x),
                        n(y),
                        anchor.isEmpty() ? "" : " text-anchor=\"" + anchor + "\"",
                        kind.isEmpty() ? "" : " class=\"" + kind + "\"",
                        escaped(words));
    }

    private static String fitted(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1).strip() + "…";
    }

    private static String n(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
