// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.instellingen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.mtom.Inhoudsvorm;
import nl.zaakregie.stuf.Systeem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A partner system: how it names itself, how it proves that, and what it may do.
 *
 * @param naam                         name in logs and metrics
 * @param organisatie                  as in stuurgegevens/zender; so are applicatie and administratie
 * @param services                     what it may call here, by name, or {@code *}
 * @param streng                       whether its deviations are faults; else known dialects are understood and counted
 * @param hergebruiktReferentienummers whether it uses one number for several messages, which are then told apart by content
 * @param tijdstipOplopend             whether each tijdstipBericht must be later than the one before (StUF019); strict
 *                                     partners only
 * @param foutNaBevestiging            whether a functional refusal of an asynchronous message is confirmed with a Bv03 first and
 *                                     follows as Fo01 to its OntvangAsynchroon; else it is an Fo03 at once (E-14)
 * @param tussenstation                whether it also brings messages of other systems, which it checked itself: a servicebus
 * @param verbergt                     elements of a zaak that it may not see: a path from the object down
 *                                     ({@code heeftAlsBelanghebbende}, {@code isVan/gerelateerde/code}), or a name anywhere
 *                                     in it ({@code *}{@code /inp.bsn})
 * @param inhoud                       how content of documents is sent to it, {@code mtom} or {@code inline}; absent: as it
 *                                     asks itself
 * @param toegang                      how it proves who it is; each entry is an alternative; absent: its word is taken for it
 * @param aanmelding                   how we make ourselves known to it
 * @param endpoints                    where its own services are
 */
public record Partner(
        String naam,
        @DefaultValue("") String organisatie,
        String applicatie,
        @DefaultValue("") String administratie,
        @DefaultValue("*") List<String> services,
        @DefaultValue("false") boolean streng,
        @DefaultValue("false") boolean hergebruiktReferentienummers,
        @DefaultValue("false") boolean tijdstipOplopend,
        @DefaultValue("false") boolean foutNaBevestiging,
        @DefaultValue("false") boolean tussenstation,
        @Nullable List<String> verbergt,
        @Nullable Inhoudsvorm inhoud,
        @Nullable List<Legitimatie> toegang,
        @Nullable Aanmelding aanmelding,
        @Nullable Map<String, String> endpoints) {
    public Partner {
        services = List.copyOf(services);
        if (tijdstipOplopend && !streng) {
            throw new IllegalArgumentException("systemen[" + naam + "].tijdstipOplopend kan alleen samen met streng");
        }
        if (foutNaBevestiging
                && endpoint(endpoints, Portsoort.OntvangAsynchroon).isEmpty()) {
            throw new IllegalArgumentException(
                    "systemen[" + naam + "].foutNaBevestiging vraagt om endpoints.OntvangAsynchroon");
        }
    }

    /** The address of one of its services, in whatever capitals the configuration names it. */
    public Optional<String> endpoint(Portsoort portsoort) {
        return endpoint(endpoints, portsoort);
    }

    private static Optional<String> endpoint(@Nullable Map<String, String> endpoints, Portsoort portsoort) {
        return endpoints == null
                ? Optional.empty()
                : endpoints.entrySet().stream()
                        .filter(e -> e.getKey().equalsIgnoreCase(portsoort.name()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** Whether a zender or ontvanger names this system; the user does not count. */
    public boolean is(Systeem systeem) {
        return systeem.identity().equals(systeem());
    }

    public Systeem systeem() {
        return new Systeem(organisatie, applicatie, administratie, "");
    }

    /** What it may not see. */
    public List<String> verborgen() {
        return verbergt == null ? List.of() : verbergt;
    }

    /** The ways in which it may prove who it is; empty when it need not. */
    public List<Legitimatie> legitimaties() {
        return toegang == null ? List.of() : toegang;
    }

    public boolean maySend(String service) {
        return services.contains("*") || services.contains(service);
    }
}
