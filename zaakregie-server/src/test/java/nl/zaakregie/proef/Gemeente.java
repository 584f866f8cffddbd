// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Every role of the standard as a program with a port and a database of its own; only the abonnementenbeheer moves in with
 * another one as the variant says. Everybody sends by the servicebus; only that knows where others really are.
 */
final class Gemeente implements AutoCloseable {
    static final Map<String, String> APPLICATIES = new LinkedHashMap<>();

    static {
        APPLICATIES.put("zaaksysteem", "ZAAKSYS");
        APPLICATIES.put("servicebus", "SERVICEBUS");
        APPLICATIES.put("abonnementenbeheer", "ABONBEHEER");
        APPLICATIES.put("regiesysteem", "REGIE");
        APPLICATIES.put("backoffice", "WMOBACKO");
    }

    private final int variant;
    private final Map<String, Integer> ports = new HashMap<>();
    private final Map<String, String> hosts = new HashMap<>();
    private final Map<String, Wissel> wissels = new HashMap<>();
    private final List<AutoCloseable> programs = new ArrayList<>();

    private Gemeente(int variant) throws IOException {
        this.variant = variant;
        for (String rol : APPLICATIES.keySet()) {
            hosts.put(rol, rol);
            ports.put(rol, Serverproces.freePort());
        }
        if (variant < 3) {
            hosts.put("abonnementenbeheer", variant == 1 ? "servicebus" : "zaaksysteem");
        }
        for (String rol : APPLICATIES.keySet()) {
            Wissel wissel = new Wissel();
            wissel.to(program(rol));
            wissels.put(rol, wissel);
            programs.add(wissel);
        }
    }

    /** All in this JVM: each its own server on its own port and database. */
    static Gemeente together(int variant) throws IOException {
        Gemeente gemeente = new Gemeente(variant);
        for (String program : gemeente.programs()) {
            List<String> settings = gemeente.settings(program);
            settings.add("--server.port=" + gemeente.ports.get(program));
            gemeente.programs.add(Partnerserver.start(settings.toArray(String[]::new)));
        }
        return gemeente;
    }

    /** Each in a process of its own. */
    static Gemeente apart(int variant) throws IOException {
        Gemeente gemeente = new Gemeente(variant);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Serverproces>> starting = new ArrayList<>();
            for (String program : gemeente.programs()) {
                List<String> settings = gemeente.settings(program);
                settings.addAll(Proefserver.newDatabase());
                starting.add(CompletableFuture.supplyAsync(
                        () -> Serverproces.start(gemeente.ports.get(program), settings), threads));
            }
            starting.forEach(s -> gemeente.programs.add(s.join()));
        }
        return gemeente;
    }

    private List<String> programs() {
        return hosts.values().stream().distinct().sorted().toList();
    }

    private List<String> settings(String program) {
        List<String> own = APPLICATIES.keySet().stream()
                .filter(r -> program.equals(hosts.get(r)))
                .toList();
        Stelsel stelsel = new Stelsel().set("rollen", String.join(",", own)).set("variant", Integer.toString(variant));
        APPLICATIES.forEach((rol, applicatie) -> {
            if (own.contains(rol)) {
                stelsel.system(rol, applicatie);
            } else {
                String seen = program.equals("servicebus") ? rol : "servicebus";
                stelsel.system(rol, applicatie, Stelsel.role(address(seen), seen));
            }
        });
        if (own.contains("abonnementenbeheer")) {
            stelsel.subscription("regiesysteem", "*", "*").subscription("backoffice", "*", "*");
        }
        return new ArrayList<>(List.of(stelsel.arguments()));
    }

    /** The roles that have a program of their own. */
    List<String> roles() {
        return programs();
    }

    /** Where others send for a role. */
    String address(String rol) {
        return wissel(rol).address();
    }

    private String program(String rol) {
        return "http://127.0.0.1:" + ports.get(String.valueOf(hosts.get(rol)));
    }

    private Wissel wissel(String rol) {
        return java.util.Objects.requireNonNull(wissels.get(rol), rol);
    }

    /** The regiesysteem or backoffice that is in use, unless it is a stand-in. */
    Deelnemer own(String rol) {
        return new Eigendeelnemer(rol, new Aanroep(program(rol)));
    }

    /** Lets a stand-in take the place of a program, with all its roles, until it is closed. */
    Vervanging replace(String program, Vervanger standIn) {
        List<String> roles = hosts.keySet().stream()
                .filter(rol -> program.equals(hosts.get(rol)))
                .toList();
        roles.forEach(rol -> wissel(rol).to(standIn.address()));
        return new Vervanging(standIn, () -> roles.forEach(rol -> wissel(rol).to(program(rol))));
    }

    /** A stand-in at work. */
    record Vervanging(Vervanger standIn, Runnable back) implements AutoCloseable {
        @Override
        public void close() {
            back.run();
            standIn.close();
        }
    }

    /** A stand-in for a program. */
    Vervanger standIn(String program) throws IOException {
        Map<String, String> roles = new HashMap<>();
        APPLICATIES.forEach((rol, applicatie) -> roles.put(applicatie, rol));
        return switch (program) {
            case "zaaksysteem" -> new Vreemdzaaksysteem(variant == 2, this::address);
            case "servicebus" -> new Vreemdeservicebus(variant, roles, this::address);
            case "abonnementenbeheer" -> new Vreemdabonnementenbeheer(this::address);
            default -> new Vreemdedeelnemer(String.valueOf(APPLICATIES.get(program)), this::address);
        };
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable program : programs.reversed()) {
            program.close();
        }
    }
}
