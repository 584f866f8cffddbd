// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.rzs;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Elementmodel;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import org.jspecify.annotations.Nullable;

/** Validates a message: schema, then the rules of StUF, then the business rules that need no register. */
public final class BerichtValidator {
    private static final Set<String> GEBEURTENISSEN = Set.of(
            "creeer zaak", "update zaak", "actualiseer zaakstatus", "voeg zaakdocument toe", "update zaakdocument");

    private final Schemas schemas;
    private final BerichtReader reader;
    private final Zaaktypecatalogus catalogus;

    public BerichtValidator(Schemas schemas, Zaaktypecatalogus catalogus) {
        this.schemas = schemas;
        this.reader = new BerichtReader(schemas);
        this.catalogus = catalogus;
    }

    /**
     * Validates a request.
     *
     * @param gelezen the message with the findings of the schema
     * @param service the service that it is meant for
     */
    public ValidationResult validate(ReadResult gelezen, Service service, Controleprofiel profiel) {
        List<Bevinding> findings = new ArrayList<>();
        StufElement root = gelezen.root();
        List<Bevinding> xsd = gelezen.bevindingen();
        if (!profiel.streng()) {
            Regelcontext dialect = new Regelcontext(root, service, profiel);
            StufElement understood = Dialect.understand(dialect, xsd.isEmpty() ? null : model(root));
            if (understood != root) {
                root = understood;
                xsd = xsd.isEmpty() ? xsd : reader.validate(root);
            }
            findings.addAll(dialect.bevindingen());
        }
        findings.addAll(xsd);
        if (xsd.isEmpty()) {
            Regelcontext context = new Regelcontext(root, service, profiel);
            checkRules(context);
            findings.addAll(context.bevindingen());
            if (service == Service.CREEER_ZAAK && root.children(OBJECT).size() == 1) {
                StufObject zaak = new StufObject(root.child(OBJECT).orElseThrow());
                findings.addAll(Planregels.validate(root, zaak, service, profiel, catalogus, null));
            }
        }
        return new ValidationResult(root, findings);
    }

    private @Nullable Elementmodel model(StufElement root) {
        return schemas.model().message(root.name()).orElse(null);
    }

    private static void checkRules(Regelcontext context) {
        Waarderegels.check(context);
        Kennisgevingregels.check(context);
        Vraagregels.check(context);
        switch (context.service()) {
            case OVERDRAGEN_ZAAK -> checkZaaktype(context);
            case NOTIFICEER_OVER_ZAAK, INITIEER_NOTIFICEER_OVER_ZAAK -> {
                checkZaaktype(context);
                checkGebeurtenis(context);
            }
            case VOEG_ZAAKDOCUMENT_TOE -> checkContentType(context);
            case ACTUALISEER_ZAAKSTATUS -> checkStatus(context);
            default -> {
                // no rules of its own
            }
        }
    }

    /** E-07: one zaaktype with code and omschrijving. */
    private static void checkZaaktype(Regelcontext context) {
        StufElement object = context.root().child(rzs("object")).orElse(context.root());
        List<StufElement> types = object.children(zkn("isVan"));
        if (types.size() != 1) {
            context.fout(
                    "BR-15",
                    Foutcode.STUF058,
                    object,
                    "Er is precies één zaaktype (isVan) nodig; gevonden: " + types.size() + ".");
            return;
        }
        for (String name : List.of("code", "omschrijving")) {
            if (types.getFirst().value(Namen.GERELATEERDE, zkn(name)).isEmpty()) {
                context.fout(
                        "BR-15", Foutcode.STUF058, types.getFirst(), "De " + name + " van het zaaktype ontbreekt.");
            }
        }
    }

    /** BR-24. */
    private static void checkGebeurtenis(Regelcontext context) {
        StufElement object = context.root().child(rzs("object")).orElse(context.root());
        Optional<StufElement> event = object.child(stuf("extraElementen")).stream()
                .flatMap(extra -> extra.children().stream())
                .filter(e -> e.attributes().stream()
                        .anyMatch(a -> a.name().getLocalPart().equals("naam")
                                && a.value().equalsIgnoreCase("gebeurtenis")))
                .findFirst();
        String text = event.map(e -> plain(e.text())).orElse("");
        if (!GEBEURTENISSEN.contains(text)) {
            context.fout(
                    "BR-24",
                    Foutcode.STUF058,
                    event.orElse(object),
                    "De gebeurtenis is één van: Creeer zaak, Update zaak, Actualiseer zaakstatus, Voeg zaakdocument toe, Update zaakdocument.");
        }
    }

    private static String plain(String text) {
        return java.text.Normalizer.normalize(text.strip(), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static void checkContentType(Regelcontext context) {
        context.root().children(OBJECT).stream()
                .flatMap(o -> o.children(zkn("inhoud")).stream())
                .filter(inhoud -> inhoud.attribute(Namen.CONTENT_TYPE).isEmpty())
                .forEach(inhoud -> context.fout(
                        "ZDS-4.2.4",
                        Foutcode.STUF058,
                        inhoud,
                        "Het attribuut xmime:contentType ontbreekt bij de inhoud."));
    }

    /** ZDS 4.1.3: one new status with its statustype and moment. */
    private static void checkStatus(Regelcontext context) {
        List<StufElement> objects = context.root().children(OBJECT);
        StufElement huidig = objects.isEmpty() ? context.root() : objects.getLast();
        List<StufElement> statuses =
                huidig.children(zkn("heeft")).stream().filter(h -> !h.isEmpty()).toList();
        if (statuses.isEmpty()) {
            context.fout("BR-19", Foutcode.STUF058, huidig, "Er staat geen nieuwe status (heeft) in het bericht.");
        }
        for (StufElement status : statuses) {
            if (status.value(zkn("datumStatusGezet")).isEmpty()) {
                context.fout("BR-19", Foutcode.STUF058, status, "De status heeft geen datumStatusGezet.");
            }
        }
    }
}
