// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.toetsing;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.testplatform.site.Aanvraag;
import nl.zaakregie.testplatform.site.Aanvraagfout;
import nl.zaakregie.testplatform.site.Formulier;
import nl.zaakregie.testplatform.site.Runs;
import nl.zaakregie.testplatform.site.Runs.Lopend;
import nl.zaakregie.testplatform.uitvoering.Run;
import nl.zaakregie.testplatform.uitvoering.Runopdracht;
import nl.zaakregie.testplatform.verslag.Jsonverslag;
import nl.zaakregie.testplatform.verslag.Vergelijking;
import nl.zaakregie.testplatform.verslag.Verslag;
import nl.zaakregie.testplatform.verslag.Verslagmaker;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Starts runs, and tells how they go and what came of earlier ones. */
@Service
@EnableConfigurationProperties(Toetsinstellingen.class)
public class Toetsdienst {
    private final Toetsinstellingen settings;
    private final Toetsruns runs;
    private final Toetsadressen addresses;
    private final Map<String, Runregel> read = new ConcurrentHashMap<>();

    Toetsdienst(Toetsinstellingen settings, Toetsruns runs, Toetsadressen addresses) {
        this.settings = settings;
        this.runs = runs;
        this.addresses = addresses;
    }

    /** Whether runs can be started here. */
    public boolean aan() {
        return settings.aan();
    }

    /** Where this program is itself the zaaksysteem, by portType; empty when it is not. */
    public Map<Portsoort, URI> eigen() {
        return addresses.eigen();
    }

    /**
     * Starts a run.
     *
     * @param velden a filled in form, by the names of {@link Aanvraag}
     * @return its number
     * @throws Toetsweigering when it cannot be started
     */
    public String start(Map<String, String> velden) {
        if (!aan()) {
            throw new Toetsweigering("", "Het testplatform staat hier uit");
        }
        try {
            Runopdracht opdracht = new Aanvraag(new Formulier(velden)).opdracht();
            check(opdracht, velden);
            return runs.start(opdracht).id();
        } catch (Aanvraagfout e) {
            throw new Toetsweigering(e.veld(), String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw new Toetsweigering("", String.valueOf(e.getMessage()));
        }
    }

    private void check(Runopdracht opdracht, Map<String, String> velden) {
        for (Portsoort port : Portsoort.values()) {
            Optional<URI> address = opdracht.verbinding().adres(port);
            if (address.filter(Predicate.not(addresses::mag)).isPresent()) {
                String own = Aanvraag.ADRES + port.name();
                throw new Aanvraagfout(
                        velden.getOrDefault(own, "").isEmpty() ? "url" : own,
                        "Het adres " + address.get()
                                + " staat niet in de configuratie. Een beheerder kan het toevoegen bij "
                                + "zaakregie.systemen of zaakregie.testplatform.systemen");
            }
        }
    }

    /** All runs of which something is known, newest first. */
    public List<Runregel> list() {
        List<Runregel> found = new ArrayList<>();
        List<Run> known = runs.runs().map(Runs::list).orElse(List.of());
        known.forEach(run -> found.add(Runregel.of(Verslagmaker.of(run))));
        Set<String> ids = Set.copyOf(found.stream().map(Runregel::id).toList());
        for (String name : runs.verslagen().list()) {
            Optional<Runregel> kept =
                    Optional.ofNullable(read.get(name)).or(() -> report(name).map(Runregel::of));
            kept.filter(r -> !ids.contains(r.id())).ifPresent(line -> {
                read.put(name, line);
                found.add(line);
            });
        }
        return found.stream()
                .sorted(Comparator.comparing(Runregel::begin).reversed())
                .toList();
    }

    public Optional<Runbeeld> find(String id, Keuze keuze) {
        Runbeeldmaker maker = new Runbeeldmaker(keuze);
        return known(id).map(maker::of).or(() -> verslag(id).map(maker::of));
    }

    /** A text that changes whenever the page of a run should; empty when it is over or was before this program started. */
    public String merk(String id) {
        return known(id)
                .filter(l -> !l.run().status().voorbij())
                .map(Lopend::merk)
                .orElse("");
    }

    /** Ends a run after the step that goes on now; gives whether there is such a run. */
    public boolean stop(String id) {
        return with(id, l -> l.tester().stop(l.run()));
    }

    /** What to do with the step that failed in a conditional run. */
    public boolean besluit(String id, boolean again) {
        return with(id, l -> l.tester().besluit(again));
    }

    /** What a person saw at a step that asks for it. */
    public boolean beoordeel(String id, String stap, boolean goed) {
        return with(id, l -> {
            l.run().beoordeel(stap, goed);
            runs.runs().ifPresent(all -> all.keep(l.run()));
        });
    }

    private boolean with(String id, java.util.function.Consumer<Lopend> what) {
        Optional<Lopend> found = known(id);
        found.ifPresent(what);
        return found.isPresent();
    }

    private Optional<Lopend> known(String id) {
        return runs.runs().flatMap(all -> all.find(id));
    }

    /** The file with the report of a run that is over: {@code html}, {@code json} or {@code junit.xml}. */
    public Optional<Path> bestand(String id, String vorm) {
        return name(id).flatMap(name -> runs.verslagen().find(name + "." + vorm));
    }

    private Optional<String> name(String id) {
        return id.matches("\\w{1,20}")
                ? runs.verslagen().list().stream()
                        .filter(n -> n.endsWith("-" + id))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Verslag> verslag(String id) {
        return name(id).flatMap(this::report);
    }

    private Optional<Verslag> report(String name) {
        try {
            return runs.verslagen().find(name + ".json").map(Jsonverslag::read);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not one of ours
        }
    }

    /** What a form for another run against the same system starts with. */
    public Optional<Map<String, String>> velden(String id) {
        return known(id)
                .map(l -> Verslagmaker.of(l.run()))
                .or(() -> verslag(id))
                .map(v -> {
                    Map<String, String> fields = new java.util.HashMap<>(Map.of(
                            "set", v.testset().naam(),
                            "rol", v.rol(),
                            "product", v.product().naam(),
                            "versie", v.product().versie(),
                            "leverancier", v.product().leverancier()));
                    v.adressen().forEach((port, address) -> fields.put(Aanvraag.ADRES + port, address));
                    return fields;
                });
    }

    /** What differs between two runs; empty when one of them has no report. */
    public Optional<Runvergelijking> compare(String eerst, String daarna) {
        return verslag(eerst)
                .flatMap(first -> verslag(daarna).map(second -> {
                    Vergelijking found = Vergelijking.of(first, second);
                    return new Runvergelijking(
                            Runregel.of(first),
                            Runregel.of(second),
                            found.opmerkingen(),
                            found.verschillen().stream()
                                    .map(Runvergelijking.Verschil::of)
                                    .toList());
                }));
    }

    /** The sets and roles that there are, with their names for people. */
    public static Toetskeuzes keuzes() {
        return Toetskeuzes.all();
    }

    /** The fields of a form that nobody filled in. */
    public static Map<String, String> leeg() {
        return Formulier.empty().velden();
    }

    /** Names of the fields for the address of one portType. */
    public static List<String> adresvelden() {
        return Arrays.stream(Portsoort.values())
                .map(p -> Aanvraag.ADRES + p.name())
                .toList();
    }
}
