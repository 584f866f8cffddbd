// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.demo;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.client.zaak.Documentidentificatie;
import nl.zaakregie.client.zaak.VertrouwelijkAanduiding;
import nl.zaakregie.demo.Demozaak.Rol;
import nl.zaakregie.demo.Demozaak.Soort;
import nl.zaakregie.demo.Demozaak.Statusstap;
import nl.zaakregie.demo.Voorbeeldstad.Gezin;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.jspecify.annotations.Nullable;

/** Reads the families of Voorbeeldstad and the zaken outside a plan. */
final class Gezinslezer {
    private final Voorbeeldstad stad;

    Gezinslezer(Voorbeeldstad stad) {
        this.stad = stad;
    }

    Gezin gezin(Demogegevens plan) {
        Zaakidentificatie gezinsplan = new Zaakidentificatie(plan.text("identificatie"));
        List<Demozaak> zaken = new ArrayList<>();
        zaken.add(zaak(plan, Soort.GEZINSPLAN, "GEZINSPLAN", plan.text("regisseur"), null, clientsOfPlan(plan)));
        for (Demogegevens part : plan.list("levensdomeinplannen")) {
            zaken.add(
                    zaak(part, Soort.LEVENSDOMEINPLAN, "LEVENSDOM", part.text("regisseur"), gezinsplan, clients(part)));
        }
        for (Demogegevens part : plan.list("deelplannen")) {
            Soort soort = part.findNumber("gekoppeldDag") == null ? Soort.DEELPLAN : Soort.GEWONE_ZAAK;
            zaken.add(zaak(part, soort, part.text("zaaktype"), initiator(part), gezinsplan, clients(part)));
        }
        return new Gezin(plan.text("omschrijving"), zaken);
    }

    Demozaak losseZaak(Demogegevens zaak) {
        return zaak(zaak, Soort.GEWONE_ZAAK, zaak.text("zaaktype"), initiator(zaak), null, clients(zaak));
    }

    private static String initiator(Demogegevens zaak) {
        Demogegevens initiator = zaak.part("initiator");
        String persoon = initiator.find("persoon");
        return persoon != null ? persoon : initiator.text("medewerker");
    }

    private Demozaak zaak(
            Demogegevens source,
            Soort soort,
            String zaaktype,
            String initiator,
            @Nullable Zaakidentificatie gezinsplan,
            List<Rol> clients) {
        String domain = source.find("levensdomeinplan");
        List<Statusstap> statussen =
                source.list("statussen").stream().map(Gezinslezer::status).toList();
        return new Demozaak(
                new Zaakidentificatie(source.text("identificatie")),
                soort,
                zaaktype,
                source.text("omschrijving"),
                source.find("toelichting"),
                source.number("startdag"),
                source.number("registratiedag"),
                source.number("eindGeplandDag"),
                source.findNumber("einddag"),
                source.find("resultaat"),
                initiator,
                gezinsplan,
                domain == null ? null : new Zaakidentificatie(domain),
                source.findNumber("gekoppeldDag"),
                clients,
                source.list("belanghebbenden").stream()
                        .map(b -> new Rol(b.text("persoon"), b.text("omschrijving"), b.number("vanafDag")))
                        .toList(),
                uitvoerenden(source),
                statussen,
                source.list("documenten").stream().map(Gezinslezer::document).toList(),
                stad.applicatie(statussen.getFirst().door()));
    }

    private static List<Rol> clientsOfPlan(Demogegevens plan) {
        int start = plan.number("startdag");
        return plan.list("clienten").stream()
                .map(c -> {
                    Integer later = c.findNumber("vanafDag");
                    return new Rol(c.text("persoon"), "", later == null ? start : later);
                })
                .toList();
    }

    private static List<Rol> clients(Demogegevens zaak) {
        int start = zaak.number("startdag");
        return zaak.texts("clienten").stream().map(id -> new Rol(id, "", start)).toList();
    }

    private static List<Rol> uitvoerenden(Demogegevens zaak) {
        int start = zaak.number("startdag");
        List<Rol> found = new ArrayList<>();
        for (Demogegevens doer : zaak.list("uitvoerenden")) {
            String medewerker = doer.find("medewerker");
            found.add(new Rol(
                    medewerker != null ? medewerker : doer.text("organisatie"), doer.text("omschrijving"), start));
        }
        String behandelaar = zaak.find("behandelaar");
        if (behandelaar != null) {
            found.add(new Rol(behandelaar, "Behandelaar", start));
        }
        return found;
    }

    private static Statusstap status(Demogegevens status) {
        return new Statusstap(
                status.number("volgnummer"),
                status.number("dag"),
                status.text("tijd"),
                status.text("door"),
                status.find("toelichting"));
    }

    private static Demodocument document(Demogegevens document) {
        return new Demodocument(
                new Documentidentificatie(document.text("identificatie")),
                document.text("titel"),
                document.text("type"),
                document.text("formaat"),
                VertrouwelijkAanduiding.valueOf(
                        document.text("vertrouwelijkheid").replace(' ', '_')),
                document.text("door"),
                document.number("dag"),
                document.text("tijd"),
                document.text("bestandsnaam"));
    }
}
