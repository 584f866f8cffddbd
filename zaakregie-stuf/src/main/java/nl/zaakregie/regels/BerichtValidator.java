// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.ReadResult;

/** Judges a message that was read: the findings of the schema, then the rules. Safe for many threads. */
public final class BerichtValidator {
    private static final List<Berichtregel> REGELS = List.of(new TijdstipBerichtGeldig());

    private final BerichtReader reader;
    private final Zaaktypecatalogus catalogus;

    public BerichtValidator(BerichtReader reader, Zaaktypecatalogus catalogus) {
        this.reader = reader;
        this.catalogus = catalogus;
    }

    /** Judges a tree that no schema has seen yet. */
    public ValidationResult validate(nl.zaakregie.stuf.StufElement root, Service service, Controleprofiel profiel) {
        return validate(new ReadResult(root, reader.validate(root)), service, profiel);
    }

    /** Judges a message as it was read. */
    public ValidationResult validate(ReadResult gelezen, Service service, Controleprofiel profiel) {
        List<Bevinding> bevindingen = new ArrayList<>(gelezen.bevindingen());
        Regelcontext context = new Regelcontext(gelezen.root(), service, profiel, catalogus, bevindingen);
        REGELS.forEach(regel -> regel.check(context));
        return new ValidationResult(gelezen.root(), bevindingen);
    }
}
