// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.client.Herzendbeleid;
import nl.zaakregie.client.Inhoudmeter;
import nl.zaakregie.client.Partner;
import nl.zaakregie.client.Zaakclient;
import nl.zaakregie.client.zaak.Belanghebbende;
import nl.zaakregie.client.zaak.Berichtklok;
import nl.zaakregie.client.zaak.Client;
import nl.zaakregie.client.zaak.Documentidentificatie;
import nl.zaakregie.client.zaak.Documentinhoud;
import nl.zaakregie.client.zaak.Documentwijziging;
import nl.zaakregie.client.zaak.Kenmerk;
import nl.zaakregie.client.zaak.Medewerker;
import nl.zaakregie.client.zaak.NieuwDocument;
import nl.zaakregie.client.zaak.NieuweZaak;
import nl.zaakregie.client.zaak.Persoon;
import nl.zaakregie.client.zaak.Statuszetting;
import nl.zaakregie.client.zaak.Uitgecheckt;
import nl.zaakregie.client.zaak.Uitvoerende;
import nl.zaakregie.client.zaak.VertrouwelijkAanduiding;
import nl.zaakregie.client.zaak.Vestiging;
import nl.zaakregie.client.zaak.Vestigingsnummer;
import nl.zaakregie.client.zaak.ZaakBuilder;
import nl.zaakregie.client.zaak.Zaakscope;
import nl.zaakregie.client.zaak.Zaaktypeverwijzing;
import nl.zaakregie.client.zaak.Zaakverwijzing;
import nl.zaakregie.client.zaak.Zaakwijziging;
import nl.zaakregie.client.zaak.ZaakwijzigingBuilder;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.Tijdstip;
import nl.zaakregie.stuf.Zaakidentificatie;
import nl.zaakregie.testplatform.uitvoering.Tester;

/** A regiesysteem or backoffice that does nothing but call Zaakregie's own client: what the instruction of a step says. */
public final class Clienttester implements Tester {
    private static final Medewerker REGISSEUR = Medewerker.of("99991001", "Boer");
    private static final List<Bsn> PERSONEN = IntStream.range(999_990_019, 1_000_000_000)
            .mapToObj(Integer::toString)
            .filter(Bsn::isValid)
            .limit(40)
            .map(Bsn::new)
            .toList();
    private static final LocalDate VANDAAG = LocalDate.now(Tijdstip.ZONE);

    /** One thing after another: the platform goes on as soon as it answers, before the client has read that. */
    private final ExecutorService werk =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("tester").factory());

    private final Map<String, Zaak> zaken = new HashMap<>();
    private Documentidentificatie document = new Documentidentificatie("9999NOGNIET");
    private Optional<Uitgecheckt> uitgecheckt = Optional.empty();
    private Zaakidentificatie nummer = new Zaakidentificatie("9999NOGNIET");

    @Override
    public Optional<Boolean> vraag(String stap, String tekst) {
        return Optional.of(true);
    }

    @Override
    public void opdracht(Opdracht opdracht) {
        werk.submit(() -> {
            String address = opdracht.adressen().get(Portsoort.VrijeBerichten).toString();
            Partner partner =
                    Partner.of(Systeem.of("9999", "TESTPLATFORM"), URI.create(address.replaceFirst("/[^/]*$", "")));
            try (Zaakclient client = new Zaakclient(
                    partner, Systeem.of("9999", "PROEFREGIE"), Berichtklok.system(), Herzendbeleid.KORT)) {
                act(client, opdracht.stap());
            }
        });
    }

    private void act(Zaakclient client, String stap) {
        int scenario = Integer.parseInt(stap.substring(4, 6));
        int nr = Integer.parseInt(stap.substring(7));
        if (stap.startsWith("BCK")) {
            backoffice(client, scenario);
            return;
        }
        switch (scenario) {
            case 1, 2, 3 -> {
                if (nr % 4 == 1) {
                    reserve(client);
                } else {
                    create(client, scenario, (nr + 1) / 4);
                }
            }
            case 4, 5, 6, 7 -> document(client, scenario - 4, "GEZ1");
            case 8, 9, 10 -> change(client, List.of("GEZ", "LEV", "DEEL").get(scenario - 8), nr);
            case 11 -> setStatus(client, "GEZ1", "Gezinsplan opgesteld");
            case 13 -> client.beantwoordVraag().findStatus(identificatie("GEZ1"));
            case 14 -> client.beantwoordVraag().findZaak(identificatie("GEZ1"), Zaakscope.belanghebbenden());
            case 15 -> client.documenten().listDocumenten(identificatie("GEZ1"));
            case 16 -> client.documenten().findDocument(document, Inhoudmeter.INSTANCE);
            default -> throw new IllegalStateException("The client knows nothing for " + stap);
        }
    }

    private void backoffice(Zaakclient client, int scenario) {
        switch (scenario) {
            case 1 -> reserve(client);
            case 2 -> {
                NieuweZaak made = NieuweZaak.gewoneZaak(
                                nummer, VANDAAG, new Zaaktypeverwijzing("SCHULDHULP", "Uitvoeren schuldhulpverlening"))
                        .client(client(1))
                        .omschrijving("Schuldhulp")
                        .build();
                zaken.put("ZAAK1", made.zaak());
                client.ontvangAsynchroon().createZaak(made);
            }
            case 3, 4, 5, 6 -> document(client, scenario - 3, "ZAAK1");
            case 7 ->
                update(
                        client,
                        "ZAAK1",
                        Zaakwijziging.of(zaken.get("ZAAK1"), VANDAAG).omschrijving("Anders"));
            case 9 -> setStatus(client, "ZAAK1", "Intake gehouden");
            case 11 -> client.beantwoordVraag().findStatus(identificatie("ZAAK1"));
            case 12 -> client.beantwoordVraag().findZaak(identificatie("ZAAK1"));
            case 13 -> client.documenten().listDocumenten(identificatie("ZAAK1"));
            case 14 -> client.documenten().findDocument(document, Inhoudmeter.INSTANCE);
            default -> throw new IllegalStateException("The client knows nothing for scenario " + scenario);
        }
    }

    /** A number, then a document, then its editing. */
    private void document(Zaakclient client, int what, String zaak) {
        switch (what) {
            case 0 ->
                document = client.documenten().reserveIdentificatie().find().orElseThrow();
            case 1 ->
                client.documenten()
                        .add(NieuwDocument.of(
                                        document,
                                        "Verslag van het gesprek",
                                        VANDAAG,
                                        "M. Boer",
                                        VertrouwelijkAanduiding.ZAAKVERTROUWELIJK,
                                        plan(zaak))
                                .documenttype("Verslag")
                                .formaat("txt")
                                .inhoud(inhoud("Wat wij bespraken."))
                                .build());
            case 2 ->
                uitgecheckt = client.documenten()
                        .checkOut(document, Inhoudmeter.INSTANCE)
                        .find();
            default ->
                client.documenten()
                        .update(Documentwijziging.of(uitgecheckt.orElseThrow())
                                .titel("Verslag van het tweede gesprek")
                                .inhoud(inhoud("Wat wij later bespraken.")));
        }
    }

    private static Documentinhoud inhoud(String tekst) {
        return Documentinhoud.of("verslag.txt", "text/plain", tekst.getBytes(StandardCharsets.UTF_8));
    }

    private void reserve(Zaakclient client) {
        nummer = client.vrijeBerichten().reserveZaakidentificatie().find().orElseThrow();
    }

    private void setStatus(Zaakclient client, String naam, String status) {
        client.ontvangAsynchroon()
                .setStatus(plan(naam), Statuszetting.of(2, status, LocalDateTime.now(Tijdstip.ZONE), REGISSEUR));
    }

    private void create(Zaakclient client, int soort, int i) {
        Client first = client(10 * i);
        ZaakBuilder<?> builder = builder(soort, i, first).omschrijving("Plan van gezin " + i);
        int clients = i == 3 ? (soort == 1 ? 3 : 2) : 1;
        IntStream.range(1, clients).forEach(n -> builder.client(client(10 * i + n)));
        if (i == 1) {
            builder.belanghebbende(belanghebbende(15)).uitvoerende(uitvoerende("99992001"));
        }
        if (i == 3) {
            builder.toelichting("Eerste toelichting")
                    .kenmerk(new Kenmerk("K1", "PROEFREGIE"))
                    .belanghebbende(belanghebbende(35))
                    .belanghebbende(belanghebbende(36));
            builder.uitvoerende(uitvoerende("99992001")).uitvoerende(uitvoerende("99992002"));
            builder.uitvoerende(vestiging("000000000012")).uitvoerende(vestiging("000000000013"));
        }
        NieuweZaak made = builder.build();
        zaken.put(List.of("GEZ", "LEV", "DEEL").get(soort - 1) + i, made.zaak());
        client.ontvangAsynchroon().createZaak(made);
    }

    private ZaakBuilder<?> builder(int soort, int i, Client first) {
        return switch (soort) {
            case 1 -> NieuweZaak.gezinsplan(nummer, VANDAAG, REGISSEUR, first);
            case 2 -> NieuweZaak.levensdomeinplan(nummer, VANDAAG, plan("GEZ" + i), REGISSEUR, first);
            default ->
                NieuweZaak.deelplan(
                                nummer,
                                VANDAAG,
                                new Zaaktypeverwijzing("WMOHULP", "Behandelen aanvraag Wmo-voorziening"),
                                plan("GEZ" + i),
                                REGISSEUR,
                                first)
                        .levensdomeinplan(plan("LEV" + i));
        };
    }

    private Zaakverwijzing plan(String naam) {
        return Zaakverwijzing.of(identificatie(naam));
    }

    private Zaakidentificatie identificatie(String naam) {
        return new Zaakidentificatie(zaken.get(naam).identificatie().orElseThrow());
    }

    private void change(Zaakclient client, String soort, int nr) {
        String naam = soort + (nr == 1 ? 2 : 3);
        ZaakwijzigingBuilder builder = Zaakwijziging.of(zaken.get(naam), VANDAAG);
        if (nr < 5) {
            builder.omschrijving("Anders dan eerst");
        }
        if (nr == 3) {
            builder.toelichting("Tweede toelichting").kenmerken(List.of(new Kenmerk("K2", "PROEFREGIE")));
        }
        if (nr == 5) {
            switch (soort) {
                case "GEZ" -> builder.add(belanghebbende(37));
                case "LEV" -> builder.endUitvoerende("99992001");
                default -> builder.endUitvoerende("000000000012").add(vestiging("000000000014"));
            }
        }
        update(client, naam, builder);
    }

    private void update(Zaakclient client, String naam, ZaakwijzigingBuilder builder) {
        Zaakwijziging change = builder.build();
        zaken.put(naam, builder.wordt());
        client.ontvangAsynchroon().updateZaak(change);
    }

    private static Client client(int n) {
        return Client.of(PERSONEN.get(n), "Proefpersoon");
    }

    private static Belanghebbende belanghebbende(int n) {
        return new Belanghebbende(PERSONEN.get(n), Persoon.of("Buur"), "Buur");
    }

    private static Uitvoerende uitvoerende(String nummer) {
        return Uitvoerende.of(Medewerker.of(nummer, "Visser"), "Uitvoerder");
    }

    private static Uitvoerende vestiging(String nummer) {
        return Uitvoerende.of(Vestiging.of(new Vestigingsnummer(nummer), "Zorg aan huis"), "Zorgaanbieder");
    }
}
