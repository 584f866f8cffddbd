// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.Bsn;

/** The messages about gezinsplannen: each creation is a new zaak, each other one is about a random zaak in store. */
final class Zaakberichten {
    private static final String ZAAK = "9999GZP2016000001";
    private static final String REFERENTIE = "REGIE-2016-\\d+";
    /** Regisseurs over whom the zaken are spread. */
    private static final int REGISSEURS = 2_000;

    private static final List<String> CLIENTS = IntStream.range(0, 10_000)
            .mapToObj("99999%04d"::formatted)
            .filter(Bsn::isValid)
            .toList();

    private final AtomicInteger zaken = new AtomicInteger();
    private final AtomicInteger referenties = new AtomicInteger();
    private volatile Consumer<String> creating = zaak -> {};

    private final Template gezinsplan =
            Template.of("creeerZaak-gezinsplan-request-min.xml", ZAAK, REFERENTIE, "999990007", "9999-1001");
    private final Template deelplan = Template.of(
            "creeerZaak-deelplan-request-min.xml",
            "9999WMO2016000001",
            REFERENTIE,
            "999990007",
            "(?=<ZKN:achternaam>Hoogland)",
            ZAAK);
    private final Template wijziging =
            Template.of("updateZaak-gezinsplan-request-min.xml", ZAAK, REFERENTIE, "(?<=Gepland>)20161101");
    private final Template status = Template.of("geefZaakstatus-request-min.xml", ZAAK);
    private final Template details = Template.of("geefZaakdetails-request-alles.xml", ZAAK);

    Operation creeerZaak() {
        return new Operation("creeerZaak", Service.CREEER_ZAAK, this::create, "Bv03Bericht");
    }

    /** Deelplannen of the gezinsplannen in store, by turns; each carried out by the regisseur of another one. */
    Operation creeerDeelplan() {
        int plans = zaken.get();
        AtomicInteger made = new AtomicInteger();
        return new Operation(
                "creeerZaak-deelplan",
                Service.CREEER_ZAAK,
                () -> createDeelplan(made.getAndIncrement(), plans),
                "Bv03Bericht");
    }

    Operation updateZaak() {
        return new Operation("updateZaak", Service.UPDATE_ZAAK, this::update, "Bv03Bericht");
    }

    Operation geefZaakstatus() {
        return new Operation(
                "geefZaakstatus", Service.GEEF_ZAAKSTATUS, () -> status.fill(random()), "datumStatusGezet");
    }

    Operation geefZaakdetails() {
        return new Operation(
                "geefZaakdetails", Service.GEEF_ZAAKDETAILS, () -> details.fill(random()), "heeftAlsInitiator");
    }

    /** Zaken that were asked to be created so far. */
    int zaken() {
        return zaken.get();
    }

    /** Forgets the zaken: the store was emptied. The numbers of messages go on. */
    void restart() {
        zaken.set(0);
    }

    /** Hears the identificatie of each zaak just before it is asked to be created. */
    void onCreate(Consumer<String> listener) {
        creating = listener;
    }

    private byte[] create() {
        int number = zaken.incrementAndGet();
        creating.accept(identificatie(number));
        return gezinsplan.fill(
                identificatie(number), referentie(), CLIENTS.get(number % CLIENTS.size()), regisseur(number));
    }

    private byte[] createDeelplan(int number, int plans) {
        int plan = number % plans + 1;
        return deelplan.fill(
                "9999BENCHDLP" + (10_000_000 + number),
                referentie(),
                CLIENTS.get(plan % CLIENTS.size()),
                "<ZKN:identificatie>" + regisseur(plan + number / plans + 1) + "</ZKN:identificatie>",
                identificatie(plan));
    }

    private byte[] update() {
        int day = ThreadLocalRandom.current().nextInt(1, 29);
        return wijziging.fill(random(), referentie(), "201612%02d".formatted(day));
    }

    private String referentie() {
        return "BENCH-" + referenties.incrementAndGet();
    }

    private String random() {
        return identificatie(ThreadLocalRandom.current().nextInt(zaken.get()) + 1);
    }

    private static String regisseur(int number) {
        return "9999" + (1_000 + number % REGISSEURS);
    }

    private static String identificatie(int number) {
        return "9999BENCH" + (10_000_000 + number);
    }
}
