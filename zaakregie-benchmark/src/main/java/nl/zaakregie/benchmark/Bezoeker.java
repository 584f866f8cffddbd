// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;

/** Somebody who is logged in to the screens and looks at pages. */
final class Bezoeker implements AutoCloseable {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/app/[^\"?#]+)\"");
    private static final Pattern MENU = Pattern.compile("(?s)<nav.*?</nav>");
    private static final Pattern MAIN = Pattern.compile("(?s)<main.*</main>");
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(1);

    private final URI base;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Bezoeker(URI base) {
        this.base = base;
    }

    /** How long pages took. */
    record Times(double perSecond, double p50Ms, double p95Ms, double p99Ms) {}

    static Bezoeker login(URI server, String naam) throws IOException, InterruptedException {
        Bezoeker visitor = new Bezoeker(server.resolve("/"));
        Matcher token = CSRF.matcher(visitor.read("/app"));
        if (!token.find()) {
            throw new IOException("The page to log in on has no form");
        }
        String form =
                "naam=" + naam + "&wachtwoord=&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        visitor.send(visitor.request("/app/inloggen")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        return visitor;
    }

    /** Every page in the menu, and the first page that each of them leads to. */
    List<String> pages() throws IOException, InterruptedException {
        Matcher nav = MENU.matcher(read("/app"));
        Collection<String> menu = nav.find() ? links(nav.group()) : List.of();
        Set<String> pages = new LinkedHashSet<>();
        for (String page : menu) {
            pages.add(page);
            Matcher main = MAIN.matcher(read(page));
            Optional<String> detail = main.find()
                    ? links(main.group()).stream()
                            .filter(link -> link.startsWith(page + "/"))
                            .findFirst()
                    : Optional.empty();
            detail.ifPresent(pages::add);
        }
        return List.copyOf(pages);
    }

    private static List<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** Asks for a page again and again, so many people at once. */
    Times visit(String page, int people, Duration time) throws IOException, InterruptedException {
        for (int i = 0; i < people; i++) {
            read(page);
        }
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        Histogram all = new Histogram(LONGEST, 3);
        try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
            List<Future<Histogram>> visits = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                visits.add(threads.submit(() -> visitUntil(page, end)));
            }
            for (Future<Histogram> visit : visits) {
                all.add(visit.get());
            }
        } catch (ExecutionException e) {
            throw new IOException("A page did not come", e.getCause());
        }
        return new Times(
                all.getTotalCount() * 1e9 / (System.nanoTime() - begin),
                all.getValueAtPercentile(50) / 1e6,
                all.getValueAtPercentile(95) / 1e6,
                all.getValueAtPercentile(99) / 1e6);
    }

    private Histogram visitUntil(String page, long end) throws IOException, InterruptedException {
        Histogram times = new Histogram(LONGEST, 3);
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            read(page);
            times.recordValue(Math.min(LONGEST, System.nanoTime() - begin));
        }
        return times;
    }

    private String read(String page) throws IOException, InterruptedException {
        return send(request(page).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(request.uri().getPath() + " answers " + response.statusCode());
        }
        return response.body();
    }

    @Override
    public void close() {
        http.close();
    }
}
