// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.zaakregie.bericht.Zaaknotificatie.Soort;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.postvak.Zaakbeeld;
import nl.zaakregie.postvak.Zaakbeelden;
import nl.zaakregie.postvak.Zaakophaler;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How a regiesysteem or backoffice sees plans, deelplannen and other zaken. */
@RestController
class ZakenApi {
    private static final String BASE = "/api/v1/{rol:regiesysteem|backoffice}/zaken";

    private final Zaakbeelden beelden;
    private final Zaakophaler ophaler;
    private final TransactionTemplate transaction;
    private final Adresdelen delen;

    ZakenApi(Zaakbeelden beelden, Zaakophaler ophaler, TransactionTemplate transaction, Adresdelen delen) {
        this.beelden = beelden;
        this.ophaler = ophaler;
        this.transaction = transaction;
        this.delen = delen;
    }

    /** A zaak in a list. */
    record Regel(
            String identificatie,
            String soort,
            Soort zaaktype,
            String omschrijving,
            String startdatum,
            String einddatum,
            String resultaat,
            String status,
            String statusGezet,
            String opgehaald) {

        static Regel of(Zaakbeeld z) {
            return new Regel(
                    z.identificatie(),
                    naam(z.soort()),
                    z.zaaktype(),
                    z.omschrijving(),
                    z.startdatum(),
                    z.einddatum(),
                    z.resultaat(),
                    z.status(),
                    z.statusGezet(),
                    z.opgehaald().toString());
        }
    }

    /** Somebody in a zaak. */
    record Persoon(String rol, String soort, String sleutel, String naam, String omschrijving) {}

    /** A status that was set. */
    record Gezet(String volgnummer, String omschrijving, String datumStatusGezet) {}

    /** Everything about a zaak; onderdelen are the zaken that belong to it. */
    record Geheel(Regel zaak, List<Regel> onderdelen, List<Gezet> statussen, List<Persoon> betrokkenen) {}

    @GetMapping(BASE)
    Lijst<Regel> list(
            @PathVariable("rol") String rol,
            @RequestParam(name = "soort", required = false) @org.jspecify.annotations.Nullable List<String> soort,
            @RequestParam(name = "na", defaultValue = "") String na,
            @RequestParam(name = "aantal", defaultValue = "50") int aantal) {
        int most = Lijst.checked(aantal);
        List<Plansoort> soorten = soort == null || soort.isEmpty()
                ? List.of(Plansoort.values())
                : soort.stream().map(ZakenApi::soort).toList();
        List<Regel> found = beelden.list(delen.ontvanger(rol), soorten, na, most + 1).stream()
                .map(Regel::of)
                .toList();
        return Lijst.of(found, most, Regel::identificatie);
    }

    @GetMapping(BASE + "/{identificatie}")
    Geheel find(@PathVariable("rol") String naam, @PathVariable("identificatie") String identificatie) {
        Rol rol = delen.ontvanger(naam);
        Zaakbeeld beeld = beelden.find(rol, identificatie)
                .orElseThrow(() -> Probleem.notFound("Deze zaak is hier niet bekend; vraag haar op met _ververs"));
        Zaak zaak = beelden.findZaak(rol, identificatie).orElseThrow();
        return new Geheel(
                Regel.of(beeld),
                beelden.listParts(rol, beeld).stream().map(Regel::of).toList(),
                zaak.statussen().stream()
                        .map(s -> new Gezet(s.volgnummer(), s.omschrijving(), s.datumStatusGezet()))
                        .toList(),
                betrokkenen(zaak));
    }

    /** Asks for a zaak, its documents list and its documents; the answer comes in the view. */
    @PostMapping(BASE + "/{identificatie}/_ververs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void refresh(@PathVariable("rol") String naam, @PathVariable("identificatie") String identificatie) {
        Rol rol = delen.ontvanger(naam);
        if (!Zaakidentificatie.isValid(identificatie)) {
            throw Probleem.wrong("Dit is geen zaakidentificatie");
        }
        transaction.executeWithoutResult(status -> ophaler.fetch(rol, identificatie));
    }

    private static List<Persoon> betrokkenen(Zaak zaak) {
        return Stream.of(
                        persons("cliënt", zaak.clients()),
                        persons("belanghebbende", zaak.belanghebbenden()),
                        persons("initiator", zaak.initiators()),
                        persons("uitvoerende", zaak.uitvoerenden()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Persoon> persons(String rol, List<Betrokkene> all) {
        return all.stream()
                .map(b -> new Persoon(rol, b.soort(), b.sleutel(), naam(b), b.omschrijving()))
                .toList();
    }

    /** Whatever name the message gave, in the order in which people write it. */
    private static String naam(Betrokkene b) {
        return Stream.of("voorletters", "voorvoegselGeslachtsnaam", "geslachtsnaam", "handelsnaam", "statutaireNaam")
                .map(name -> b.partij().value(Namen.bg(name)).orElse(""))
                .filter(text -> !text.isEmpty())
                .reduce((a, c) -> a + " " + c)
                .or(() -> Stream.of("voorletters", "voorvoegselAchternaam", "achternaam", "naam")
                        .map(name -> b.partij().value(Namen.zkn(name)).orElse(""))
                        .filter(text -> !text.isEmpty())
                        .reduce((a, c) -> a + " " + c))
                .orElse("");
    }

    static String naam(Plansoort soort) {
        return soort == Plansoort.GEWOON ? "zaak" : soort.name().toLowerCase(Locale.ROOT);
    }

    private static Plansoort soort(String naam) {
        return Arrays.stream(Plansoort.values())
                .filter(s -> naam(s).equals(naam))
                .findFirst()
                .orElseThrow(
                        () -> Probleem.wrong("De parameter soort is gezinsplan, levensdomeinplan, deelplan of zaak"));
    }
}
