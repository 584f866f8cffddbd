// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A receiver that knows nothing of this product: it speaks XML over HTTP and drops a message that it had before. */
public final class Proefontvanger implements AutoCloseable {
    private static final Pattern NUMBER = Pattern.compile("referentienummer>([^<]*)<");

    private final HttpServer server;
    private final List<String> offered = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> taken = Collections.synchronizedMap(new LinkedHashMap<>());
    private volatile Gedrag gedrag = Gedrag.ACCEPTS;

    /** How it answers. */
    public interface Gedrag {
        Gedrag ACCEPTS = o -> 200;

        /** @return status; 200 takes the message */
        int answer(Aanbod offer) throws IOException, InterruptedException;
    }

    /**
     * A message that is offered.
     *
     * @param body   what came
     * @param number how many were offered before
     */
    public record Aanbod(HttpExchange exchange, String body, int number) {
        public void send(int status, String type, String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }

        public int fault(String code, String plek) throws IOException {
            send(500, "text/xml", """
                    <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>
                    <faultcode>s:%s</faultcode><faultstring>nee</faultstring><detail>
                    <StUF:Fo03Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens>
                    <StUF:berichtcode>Fo03</StUF:berichtcode></StUF:stuurgegevens><StUF:body><StUF:code>%s</StUF:code>
                    <StUF:plek>%s</StUF:plek><StUF:omschrijving>nee</StUF:omschrijving></StUF:body></StUF:Fo03Bericht>
                    </detail></s:Fault></s:Body></s:Envelope>""".formatted(plek.equals("server") ? "Server" : "Client", code, plek));
            return 0;
        }
    }

    public Proefontvanger() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public void behave(Gedrag behaviour) {
        gedrag = behaviour;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/OntvangAsynchroon");
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int number;
        synchronized (offered) {
            number = offered.size();
            offered.add(body);
        }
        try {
            int status = gedrag.answer(new Aanbod(exchange, body, number));
            if (status == 200) {
                taken.putIfAbsent(number(body), body);
                new Aanbod(exchange, body, number).send(200, "text/xml", BV03.formatted(number(body)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    public static String number(String body) {
        Matcher matcher = NUMBER.matcher(body);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Every body that came, copies included. */
    public List<String> offered() {
        return List.copyOf(offered);
    }

    /** The numbers it took, in order, copies dropped. */
    public List<String> taken() {
        synchronized (taken) {
            return List.copyOf(taken.keySet());
        }
    }

    public void forget() {
        offered.clear();
        taken.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static final String BV03 = """
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
            <StUF:Bv03Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:stuurgegevens>
            <StUF:berichtcode>Bv03</StUF:berichtcode><StUF:crossRefnummer>%s</StUF:crossRefnummer>
            </StUF:stuurgegevens></StUF:Bv03Bericht></s:Body></s:Envelope>""";
}
