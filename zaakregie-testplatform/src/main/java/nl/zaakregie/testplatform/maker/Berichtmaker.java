// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.maker;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.rzs;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.testplatform.schaduw.Geheugen;
import nl.zaakregie.testplatform.testset.Recept;

/** Makes the message of a step from its recipe and from what the run remembers. One per run. */
public final class Berichtmaker {
    /** The applicatie that triggers name as their source, so that no subscriber is it (BR-23). */
    public static final String BRON = "TP-BRON";

    private final Koppen koppen;
    private final Proefinstelling instelling;
    private final Geheugen geheugen;
    private final Proefgezinnen gezinnen;
    private final Zaakmaker zaken;
    private final Wijzigingmaker wijzigingen;
    private final Documentmaker documenten;
    private final Map<String, Integer> gezinVanZaak = new HashMap<>();
    private final Random random;

    public Berichtmaker(Koppen koppen, Proefinstelling instelling, Geheugen geheugen) {
        this.koppen = koppen;
        this.instelling = instelling;
        this.geheugen = geheugen;
        this.gezinnen = new Proefgezinnen(instelling.seed(), instelling.gemeentecode());
        this.zaken = new Zaakmaker(koppen, instelling);
        this.wijzigingen = new Wijzigingmaker(koppen, zaken);
        this.documenten = new Documentmaker(koppen);
        this.random = new Random();
    }

    /** The message of a service by a recipe. */
    public StufElement make(Service dienst, Recept recept) {
        if (recept.soort().equals("overdrachtsantwoord")) {
            return overdrachtsantwoord(dienst, recept);
        }
        return koppen.bericht(dienst, instelling.zelf(), instelling.systeem(), delen(recept));
    }

    private List<StufElement> delen(Recept recept) {
        return switch (recept.soort()) {
            case "zaaknummer", "documentnummer" -> List.of();
            case Proefinstelling.GEZINSPLAN,
                    Proefinstelling.LEVENSDOMEINPLAN,
                    Proefinstelling.DEELPLAN,
                    Proefinstelling.ZAAK -> creatie(recept);
            case "wijziging" -> {
                StufElement zaak = zaak(recept.get("zaak"));
                yield wijzigingen.wijziging(recept.get("wijziging"), zaak, gezin(zaak));
            }
            case "status" -> status(recept);
            case "zaakdetails" -> details(recept);
            case "zaakstatus" -> Vraagmaker.zaakstatus(identificatie(recept.get("zaak")));
            case "documentenlijst" -> Vraagmaker.documentenlijst(identificatie(recept.get("zaak")));
            case "document", "leeg-document" -> document(recept);
            case "document-lezen" -> Vraagmaker.document(identificatie(recept.get("document")));
            case "document-bewerken" -> Documentmaker.bewerken(identificatie(recept.get("document")));
            case "documentwijziging" -> documentwijziging(recept);
            case "slot-vrijgeven" ->
                Documentmaker.vrijgeven(
                        identificatie(recept.get("document")),
                        geheugen.find(recept.get("slot")).orElse("onbekend"));
            case "melding", "trigger" -> melding(recept);
            case "overdracht" -> Rzsmaker.overdracht(identificatie(recept.get("zaak")), zaaktype(recept.get("zaak")));
            default -> throw new IllegalStateException("Onbekend recept '" + recept.soort() + "'");
        };
    }

    private List<StufElement> creatie(Recept recept) {
        Variant variant = Variant.parse(recept.find("variant").orElse(""));
        int nummer = Integer.parseInt(recept.find("gezin").orElse("1"));
        String identificatie = recept.find("nummer").map(this::identificatie).orElseGet(this::eigenNummer);
        gezinVanZaak.put(identificatie, nummer);
        List<String> verwant =
                recept.list("verwant").stream().map(this::identificatie).toList();
        long seed =
                instelling.seed() * 1000 + Integer.parseInt(recept.find("keuze").orElse("0"));
        StufElement object = zaken.object(
                new Zaakmaker.Wens(recept.soort(), variant, identificatie, gezinnen.get(nummer), verwant, seed));
        List<StufElement> delen = List.of(Bouwstenen.parameters("T"), withKenmerken(object, recept));
        return recept.find("fout").map(fout -> Fouten.apply(fout, delen)).orElse(delen);
    }

    /** A zaak with as many kenmerken as the recipe wants. */
    private static StufElement withKenmerken(StufElement object, Recept recept) {
        int wanted = Integer.parseInt(recept.find("kenmerken").orElse("0"));
        List<StufElement> children = new ArrayList<>();
        for (StufElement child : object.children()) {
            children.add(child);
            if (child.is(zkn("toelichting"))) {
                for (int i = 0; i < wanted; i++) {
                    children.add(StufElement.of(
                            zkn("kenmerk"),
                            StufElement.of(zkn("kenmerk"), "GROOT-" + i),
                            StufElement.of(zkn("bron"), "Testplatform")));
                }
            }
        }
        return object.withChildren(children);
    }

    private List<StufElement> status(Recept recept) {
        StufElement zaak = zaak(recept.get("zaak"));
        int volgnummer = Integer.parseInt(recept.get("status"));
        return wijzigingen.status(
                zaak, zaaktype(recept.get("zaak")), volgnummer, gezin(zaak).regisseur());
    }

    private List<StufElement> details(Recept recept) {
        String identificatie = identificatie(recept.get("zaak"));
        return switch (recept.find("scope").orElse("lijst")) {
            case "alles" -> Vraagmaker.alles(identificatie);
            case "identificatie" -> Vraagmaker.identificatie(identificatie);
            default -> Vraagmaker.zaakdetails(identificatie);
        };
    }

    private List<StufElement> document(Recept recept) {
        String identificatie = recept.find("nummer").map(this::identificatie).orElseGet(this::eigenNummer);
        byte[] inhoud = recept.find("grootte").isPresent()
                ? bytes(Integer.parseInt(recept.get("grootte")))
                : Documentmaker.tekst(identificatie, 1);
        return documenten.nieuw(
                identificatie, zaak(recept.get("zaak")), recept.soort().equals("document") ? inhoud : null);
    }

    private byte[] bytes(int aantal) {
        byte[] bytes = new byte[aantal];
        new Random(instelling.seed()).nextBytes(bytes);
        return bytes;
    }

    private List<StufElement> documentwijziging(Recept recept) {
        String identificatie = identificatie(recept.get("document"));
        StufElement known = geheugen.register()
                .findDocument(identificatie)
                .orElseGet(() -> StufElement.of(OBJECT, StufElement.of(zkn("identificatie"), identificatie)));
        String slot = recept.find("slot").flatMap(geheugen::find).orElse(null);
        return documenten.wijziging(identificatie, known, slot, Documentmaker.tekst(identificatie, 2));
    }

    private List<StufElement> melding(Recept recept) {
        String bron = recept.soort().equals("trigger") ? BRON : "";
        return Rzsmaker.melding(new Rzsmaker.Feit(
                identificatie(recept.get("zaak")),
                zaaktype(recept.get("zaak")),
                recept.get("gebeurtenis"),
                bron,
                2,
                koppen.nu().value()));
    }

    private StufElement overdrachtsantwoord(Service dienst, Recept recept) {
        StufElement vraag = geheugen.findBericht(recept.get("overdracht"))
                .orElseThrow(() -> new IllegalStateException("Er is nog geen overdracht ontvangen"));
        String identificatie = vraag.value(rzs("object"), zkn("identificatie")).orElse("");
        return koppen.antwoordbericht(
                dienst,
                Stuurgegevens.ofMessage(vraag),
                instelling.zelf(),
                Rzsmaker.overdrachtsantwoord(
                        identificatie, recept.get("antwoord").equals("geaccepteerd")));
    }

    /** The identificatie in a variable; a variable that nothing filled gets a number of the platform itself. */
    public String identificatie(String variabele) {
        return geheugen.find(variabele).orElseGet(() -> {
            String made = eigenNummer();
            geheugen.put(variabele, made);
            return made;
        });
    }

    private String eigenNummer() {
        return instelling.gemeentecode() + "TP"
                + String.format(Locale.ROOT, "%012d", random.nextLong(1_000_000_000_000L));
    }

    /** The zaak in a variable as the run knows it; of an unknown one only what identifies it. */
    private StufElement zaak(String variabele) {
        String identificatie = identificatie(variabele);
        Optional<StufObject> known = geheugen.register().findZaak(identificatie);
        return known.map(StufObject::element)
                .orElseGet(() -> StufElement.builder(OBJECT)
                        .entiteit("ZAK", null)
                        .add(zkn("identificatie"), identificatie)
                        .add(StufElement.empty(zkn("omschrijving"), NoValue.WAARDE_ONBEKEND))
                        .add(Bouwstenen.relatie(
                                        "isVan",
                                        Verwerkingssoort.I,
                                        Bouwstenen.zaaktype(zaaktype(variabele), Verwerkingssoort.I))
                                .build())
                        .build());
    }

    private Proefgezin gezin(StufElement zaak) {
        String identificatie = zaak.value(zkn("identificatie")).orElse("");
        return gezinnen.get(gezinVanZaak.getOrDefault(identificatie, 1));
    }

    /** The zaaktype of the zaak in a variable; of an unknown zaak by the name of the variable. */
    private Proefzaaktype zaaktype(String variabele) {
        Optional<StufElement> known = geheugen.register()
                .findZaak(identificatie(variabele))
                .map(StufObject::element)
                .filter(z -> z.find(zkn("isVan"), GERELATEERDE, zkn("code")).isPresent());
        if (known.isPresent()) {
            String code =
                    known.get().value(zkn("isVan"), GERELATEERDE, zkn("code")).orElse("");
            String omschrijving = known.get()
                    .value(zkn("isVan"), GERELATEERDE, zkn("omschrijving"))
                    .orElse("");
            return instelling.zaaktypen().values().stream()
                    .filter(t -> t.code().equals(code))
                    .findFirst()
                    .orElseGet(
                            () -> new Proefzaaktype(code, omschrijving, "20150101", List.of("Status 1", "Status 2")));
        }
        return instelling.zaaktype(
                switch (variabele.replaceAll("[0-9]+$", "")) {
                    case "LEV" -> Proefinstelling.LEVENSDOMEINPLAN;
                    case "DEEL" -> Proefinstelling.DEELPLAN;
                    case "ZAAK" -> Proefinstelling.ZAAK;
                    default -> Proefinstelling.GEZINSPLAN;
                });
    }
}
