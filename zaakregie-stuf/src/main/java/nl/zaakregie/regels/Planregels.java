// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Zaaktype;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.jspecify.annotations.Nullable;

/** The business rules about a whole zaak of the social domain (RZS 6.3, 6.4, 6.6; BR-01 to BR-17). */
public final class Planregels {
    private static final Foutcode CODE = Foutcode.STUF058;
    private static final List<String> MANDATORY =
            List.of("startdatum", "registratiedatum", "zaakniveau", "deelzakenIndicatie");

    private final Regelcontext context;
    private final Zaak zaak;
    private final StufElement at;
    private final Zaaktypecatalogus catalogus;
    private final @Nullable Zaakregister register;
    private final Plansoort soort;

    private Planregels(Regelcontext context, Zaak zaak, Zaaktypecatalogus catalogus, @Nullable Zaakregister register) {
        this.context = context;
        this.zaak = zaak;
        this.at = zaak.object().element();
        this.catalogus = catalogus;
        this.register = register;
        this.soort = register == null ? plansoort(zaak, catalogus) : plansoort(zaak, catalogus, register);
    }

    /** What a zaak is: a plan by its zaaktype, a deelplan by its relation to another zaak (BR-14). */
    public static Plansoort plansoort(Zaak zaak, Zaaktypecatalogus catalogus) {
        Plansoort byType = catalogus.plansoort(zaak.zaaktypecode(), zaak.zaaktypeomschrijving());
        return byType == Plansoort.GEWOON && !zaak.gerelateerdeZaken().isEmpty() ? Plansoort.DEELPLAN : byType;
    }

    /** The same, where the register knows what the related zaken are: only a plan among them makes a deelplan. */
    public static Plansoort plansoort(Zaak zaak, Zaaktypecatalogus catalogus, Zaakregister register) {
        Plansoort byType = catalogus.plansoort(zaak.zaaktypecode(), zaak.zaaktypeomschrijving());
        boolean planned = zaak.gerelateerdeZaken().stream()
                .flatMap(identificatie -> register.findZaak(identificatie).stream())
                .map(Zaakregister.Entry::plansoort)
                .anyMatch(soort -> soort == Plansoort.GEZINSPLAN || soort == Plansoort.LEVENSDOMEINPLAN);
        return byType == Plansoort.GEWOON && planned ? Plansoort.DEELPLAN : byType;
    }

    /**
     * Checks a zaak as it will stand in the register.
     *
     * @param root      message that the findings point into
     * @param object    the zaak
     * @param service   service that brought it
     * @param register  the related zaken; null leaves out what needs them
     */
    public static List<Bevinding> validate(
            StufElement root,
            StufObject object,
            Service service,
            Controleprofiel profiel,
            Zaaktypecatalogus catalogus,
            @Nullable Zaakregister register) {
        Regelcontext context = new Regelcontext(root, service, profiel);
        new Planregels(context, new Zaak(object), catalogus, register).check(service == Service.CREEER_ZAAK);
        return List.copyOf(context.bevindingen());
    }

    private void check(boolean create) {
        checkIdentificatie();
        checkZaaktype();
        if (create) {
            checkMandatory();
        }
        if (soort == Plansoort.GEWOON) {
            checkKnown();
            return;
        }
        checkInitiator(create);
        checkClients();
        checkBetrokkenen();
        checkRelations();
    }

    /** BR-01. */
    private void checkIdentificatie() {
        Optional<String> identificatie = zaak.identificatie();
        if (identificatie.isEmpty()) {
            context.fout("BR-01", CODE, at, "De zaak heeft geen identificatie.");
        } else if (!Zaakidentificatie.isValid(identificatie.get())) {
            context.fout(
                    "BR-01",
                    CODE,
                    child("identificatie"),
                    "De zaakidentificatie heeft 5 tot 40 tekens, zonder spaties en zonder \\ / \" * ? : < > |.");
        } else if (!identificatie.get().startsWith(context.profiel().gemeentecode())) {
            checkForeign();
        }
    }

    /** Interop 28: an identificatie that another municipality or system gave out. */
    private void checkForeign() {
        String text = "De zaakidentificatie begint met de gemeentecode "
                + context.profiel().gemeentecode() + ".";
        if (context.profiel().vreemdeIdentificatiesToegestaan()) {
            context.waarschuwing("SOEP-28", CODE, child("identificatie"), text);
        } else {
            context.fout("BR-01", CODE, child("identificatie"), text);
        }
    }

    /** BR-15 and E-07. */
    private void checkZaaktype() {
        List<StufObject> types = zaak.open(zkn("isVan"));
        if (types.size() != 1) {
            context.fout(
                    "BR-15",
                    CODE,
                    child("isVan"),
                    "De zaak heeft precies één zaaktype (isVan); gevonden: " + types.size() + ".");
            return;
        }
        String code = zaak.zaaktypecode();
        String omschrijving = zaak.zaaktypeomschrijving();
        Optional<Zaaktype> type = catalogus.find(code, omschrijving);
        if (type.isEmpty()) {
            context.fout(
                    "BR-15", CODE, child("isVan"), "Het zaaktype '" + code + "' staat niet in de zaaktypecatalogus.");
        } else if ((!code.isBlank() && !type.get().code().equals(code))
                || (!omschrijving.isEmpty() && !type.get().isNamed(omschrijving))) {
            context.fout(
                    "BR-15",
                    CODE,
                    child("isVan"),
                    "Code en omschrijving van het zaaktype horen niet bij elkaar; bij '"
                            + type.get().code() + "' hoort '" + type.get().omschrijving() + "'.");
        }
    }

    private void checkMandatory() {
        for (String name : MANDATORY) {
            boolean plan = soort != Plansoort.GEWOON;
            if (zaak.text(name).isEmpty() && (plan || name.equals("startdatum"))) {
                context.fout(
                        "RZS-6.x.3", CODE, child(name), "Het verplichte element " + name + " ontbreekt of is leeg.");
            }
        }
    }

    /** BR-03, BR-04, BR-05. */
    private void checkInitiator(boolean create) {
        List<Betrokkene> initiators = zaak.initiators();
        if (initiators.size() != 1) {
            context.fout(
                    "BR-03",
                    CODE,
                    child("heeftAlsInitiator"),
                    "Er is precies één initiator nodig; gevonden: " + initiators.size() + ".");
            return;
        }
        Betrokkene initiator = initiators.getFirst();
        boolean medewerker = initiator.soort().equals("MDW");
        boolean named = initiator.partij().value(zkn("achternaam")).isPresent();
        if (soort == Plansoort.DEELPLAN) {
            checkDeelplanInitiator(initiator, medewerker, named);
        } else if (!medewerker) {
            context.fout(
                    "BR-04", CODE, initiator.element(), "De initiator van dit plan is de regisseur: een medewerker.");
        } else if (!named || (create && initiator.sleutel().isEmpty())) {
            context.fout(
                    "BR-04",
                    CODE,
                    initiator.element(),
                    "De regisseur heeft een identificatie en een achternaam nodig.");
        }
    }

    private void checkDeelplanInitiator(Betrokkene initiator, boolean medewerker, boolean named) {
        if (medewerker && !named && initiator.sleutel().isEmpty()) {
            context.fout(
                    "BR-05", CODE, initiator.element(), "De medewerker die initiator is, heeft een achternaam nodig.");
        } else if (!medewerker && !initiator.soort().equals("NPS")) {
            context.fout(
                    "BR-05",
                    CODE,
                    initiator.element(),
                    "De initiator van een deelplan is een medewerker of een cliënt.");
        } else if (!medewerker && !zaak.clientBsns().contains(initiator.sleutel())) {
            context.fout(
                    "BR-05",
                    CODE,
                    initiator.element(),
                    "Een natuurlijk persoon kan alleen initiator zijn als deze ook cliënt is.");
        }
    }

    /** BR-06. */
    private void checkClients() {
        List<Betrokkene> clients = zaak.clients();
        if (clients.isEmpty()) {
            context.fout(
                    "BR-06",
                    CODE,
                    child("heeftBetrekkingOp"),
                    "Er is minstens één cliënt nodig: heeftBetrekkingOp met omschrijving Client.");
        }
        for (Betrokkene client : clients) {
            if (!client.omschrijving().equals("Client")) {
                context.fout("BR-06", CODE, client.element(), "De omschrijving van een cliënt is precies: Client.");
            }
            if (!client.soort().equals("NPS")
                    || client.partij()
                            .value(nl.zaakregie.stuf.Namen.bg("inp.bsn"))
                            .isEmpty()) {
                context.fout("BR-06", CODE, client.element(), "Een cliënt is een natuurlijk persoon met een BSN.");
            } else if (client.partij()
                    .value(nl.zaakregie.stuf.Namen.bg("geslachtsnaam"))
                    .isEmpty()) {
                context.fout("BR-06", CODE, client.element(), "Een cliënt heeft een geslachtsnaam nodig.");
            }
        }
    }

    /** BR-08 and BR-09. */
    private void checkBetrokkenen() {
        Set<String> clients = zaak.clientBsns();
        for (Betrokkene person : zaak.belanghebbenden()) {
            if (person.soort().equals("NPS") && clients.contains(person.sleutel())) {
                context.fout(
                        "BR-08",
                        CODE,
                        person.element(),
                        "Een belanghebbende kan niet ook cliënt van dezelfde zaak zijn.");
            }
        }
        for (Betrokkene doer : zaak.uitvoerenden()) {
            boolean vestiging = doer.soort().equals("VES");
            if (!vestiging && !doer.soort().equals("MDW")) {
                context.fout("BR-09", CODE, doer.element(), "Een uitvoerende is een medewerker of een vestiging.");
            } else if (vestiging && doer.sleutel().isEmpty()) {
                context.fout(
                        "BR-09", CODE, doer.element(), "Een uitvoerende vestiging heeft een vestigingsNummer nodig.");
            }
        }
    }

    /** BR-10 to BR-13. */
    private void checkRelations() {
        List<String> related = zaak.gerelateerdeZaken();
        StufElement place = child("heeftBetrekkingOpAndere");
        if (soort == Plansoort.LEVENSDOMEINPLAN && related.size() != 1) {
            context.fout(
                    "BR-10",
                    CODE,
                    place,
                    "Een levensdomeinplan hoort bij precies één gezinsplan; gevonden: " + related.size() + ".");
        }
        if (soort == Plansoort.DEELPLAN && related.size() > 2) {
            context.fout(
                    "BR-11",
                    CODE,
                    place,
                    "Een deelplan heeft één relatie met een gezinsplan en hooguit één met een levensdomeinplan.");
        }
        if (register == null || soort == Plansoort.GEZINSPLAN) {
            return;
        }
        checkAgainstRegister(related, place, register);
    }

    /** An ordinary zaak may be related to any other zaak, as long as there is one. */
    private void checkKnown() {
        for (String identificatie : zaak.gerelateerdeZaken()) {
            if (register != null && register.findZaak(identificatie).isEmpty()) {
                context.fout(
                        "R-133",
                        Foutcode.STUF064,
                        child("heeftBetrekkingOpAndere"),
                        "De gerelateerde zaak " + identificatie + " is niet bekend.");
            }
        }
    }

    private void checkAgainstRegister(List<String> related, StufElement place, Zaakregister known) {
        Zaakregister.Entry gezinsplan = null;
        Zaakregister.Entry levensdomeinplan = null;
        String rule = soort == Plansoort.LEVENSDOMEINPLAN ? "BR-10" : "BR-11";
        for (String identificatie : related) {
            Optional<Zaakregister.Entry> found = known.findZaak(identificatie);
            if (found.isEmpty()) {
                context.fout(
                        rule, Foutcode.STUF064, place, "De gerelateerde zaak " + identificatie + " is niet bekend.");
                return;
            }
            Plansoort kind = found.get().plansoort();
            if (kind == Plansoort.GEZINSPLAN && gezinsplan == null) {
                gezinsplan = found.get();
            } else if (kind == Plansoort.LEVENSDOMEINPLAN && soort == Plansoort.DEELPLAN && levensdomeinplan == null) {
                levensdomeinplan = found.get();
            } else {
                context.fout(
                        rule,
                        CODE,
                        place,
                        "De gerelateerde zaak " + identificatie + " is geen plan dat hier kan staan.");
                return;
            }
        }
        if (gezinsplan == null) {
            context.fout(rule, CODE, place, "De relatie met een gezinsplan ontbreekt.");
            return;
        }
        checkClientsOf(gezinsplan, place);
        if (levensdomeinplan != null && !levensdomeinplan.gezinsplan().equals(gezinsplan.identificatie())) {
            context.fout("BR-13", CODE, place, "Het levensdomeinplan hoort bij een ander gezinsplan.");
        }
    }

    private void checkClientsOf(Zaakregister.Entry gezinsplan, StufElement place) {
        Set<String> clients = zaak.clientBsns();
        boolean fits = soort == Plansoort.DEELPLAN
                ? clients.stream().anyMatch(gezinsplan.clientBsns()::contains)
                : gezinsplan.clientBsns().containsAll(clients);
        if (!fits) {
            context.fout(
                    "BR-12",
                    CODE,
                    place,
                    soort == Plansoort.DEELPLAN
                            ? "Minstens één cliënt van het deelplan is ook cliënt van het gezinsplan."
                            : "De cliënten van een levensdomeinplan zijn ook cliënt van het gezinsplan.");
        }
    }

    private StufElement child(String name) {
        return at.child(zkn(name)).orElse(at);
    }
}
