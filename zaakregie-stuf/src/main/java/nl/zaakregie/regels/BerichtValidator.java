// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.OBJECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.dialect.Dialecten;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import org.jspecify.annotations.Nullable;

/**
 * Validates messages: schema, then the rules of StUF, then the business rules that need no register. A request is judged
 * by the profile of its sender, a message of our own by what every receiver accepts. Safe for many threads.
 */
public final class BerichtValidator {
    private final Schemas schemas;
    private final BerichtReader reader;
    private final @Nullable Zaaktypecatalogus catalogus;

    public BerichtValidator(Schemas schemas, Zaaktypecatalogus catalogus) {
        this(new BerichtReader(schemas), schemas, catalogus);
    }

    private BerichtValidator(BerichtReader reader, Schemas schemas, @Nullable Zaaktypecatalogus catalogus) {
        this.schemas = schemas;
        this.reader = reader;
        this.catalogus = catalogus;
    }

    /**
     * A validator that leaves the rules about a whole zaak ({@link Planregels}) to the one who has the register: only the
     * register knows whether a zaak that is related to another one is a deelplan.
     */
    public static BerichtValidator beforeRegister(Schemas schemas) {
        return new BerichtValidator(new BerichtReader(schemas), schemas, null);
    }

    /**
     * Validates a request. A known dialect is a fault of a strict sender; of a lenient one it is understood and a warning.
     *
     * @param gelezen the message with the findings of the schema
     * @param service the service that it is meant for
     */
    public ValidationResult validate(ReadResult gelezen, Service service, Controleprofiel profiel) {
        StufElement root = gelezen.root();
        List<Bevinding> xsd = gelezen.bevindingen();
        Dialecten.Result heard = listen(root, xsd, service, profiel);
        List<Bevinding> findings = new ArrayList<>();
        heard.notes().forEach(note -> findings.add(finding(note, gelezen.root(), profiel)));
        if (!profiel.streng() && !heard.notes().isEmpty()) {
            root = heard.root();
            xsd = xsd.isEmpty() ? xsd : reader.validate(heard.judged());
        }
        findings.addAll(xsd);
        if (xsd.isEmpty()) {
            findings.addAll(checkRules(root, service, profiel));
        }
        return new ValidationResult(root, findings);
    }

    /**
     * What is wrong with a message that this system is about to send: faults of the schema and of values, and everything
     * that only one patch level accepts. Empty when every receiver can read it.
     */
    public List<Bevinding> validateOutgoing(StufElement bericht) {
        List<Bevinding> findings = new ArrayList<>(reader.validate(bericht));
        findings.addAll(Patchregels.check(bericht, Ernst.FOUT));
        Regelcontext context = new Regelcontext(bericht, Service.GEEF_ZAAKDETAILS, new Controleprofiel(true, "", true));
        Waarderegels.check(context);
        findings.addAll(context.bevindingen());
        return findings.stream().filter(Bevinding::isFout).toList();
    }

    private Dialecten.Result listen(StufElement root, List<Bevinding> xsd, Service service, Controleprofiel profiel) {
        Set<String> faulty = xsd.stream().map(Bevinding::xpath).collect(Collectors.toSet());
        String gemeentecode = profiel.vreemdeIdentificatiesToegestaan() ? "" : profiel.gemeentecode();
        return Dialecten.understand(root, service, gemeentecode, schemas.model().message(root.name()), faulty);
    }

    private static Bevinding finding(Dialecten.Note note, StufElement root, Controleprofiel profiel) {
        Ernst ernst = note.harmless() ? Ernst.WAARSCHUWING : profiel.ernst();
        return Bevinding.of(ernst, note.regel(), nl.zaakregie.stuf.Foutcode.STUF055, note.tekst(), root, note.at());
    }

    private List<Bevinding> checkRules(StufElement root, Service service, Controleprofiel profiel) {
        Regelcontext context = new Regelcontext(root, service, profiel);
        Waarderegels.check(context);
        Kennisgevingregels.check(context);
        Vraagregels.check(context);
        switch (service) {
            case OVERDRAGEN_ZAAK -> Notificatieregels.checkZaaktype(context);
            case NOTIFICEER_OVER_ZAAK, INITIEER_NOTIFICEER_OVER_ZAAK -> Notificatieregels.check(context);
            case VOEG_ZAAKDOCUMENT_TOE -> {
                Documentregels.checkNew(context);
                Documentregels.checkContent(context);
            }
            case MAAK_ZAAKDOCUMENT -> Documentregels.checkNew(context);
            case UPDATE_ZAAKDOCUMENT -> Documentregels.checkUpdate(context);
            case CANCEL_CHECKOUT -> Documentregels.checkCancel(context);
            case ACTUALISEER_ZAAKSTATUS -> Statusregels.checkPresent(context);
            default -> {
                // no rules of its own
            }
        }
        List<Bevinding> findings = new ArrayList<>(context.bevindingen());
        findings.addAll(Patchregels.check(root, Ernst.WAARSCHUWING));
        if (catalogus != null
                && service == Service.CREEER_ZAAK
                && root.children(OBJECT).size() == 1) {
            StufObject zaak = new StufObject(root.child(OBJECT).orElseThrow());
            findings.addAll(Planregels.validate(root, zaak, service, profiel, catalogus, null));
        }
        return findings;
    }
}
