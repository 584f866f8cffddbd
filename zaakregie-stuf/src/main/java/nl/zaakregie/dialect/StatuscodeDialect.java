// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtWriter;

/** Interop 39: the code of a statustype is a word of more than ten characters: then it is the name of the status. */
final class StatuscodeDialect implements Dialect {
    private static final QName CODE = zkn("code");
    private static final QName OMSCHRIJVING = zkn("omschrijving");
    private static final int ALLOWED = 10;

    @Override
    public Set<String> names() {
        return Set.of("gerelateerde");
    }

    @Override
    public boolean refusedBySchema() {
        return true;
    }

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        boolean tooLong =
                element.value(CODE).filter(code -> code.length() > ALLOWED).isPresent();
        if (!tooLong || !element.entiteittype().equals("STT")) {
            return element;
        }
        StufElement code = element.child(CODE).orElseThrow();
        plaats.below(code)
                .note(
                        "SOEP-39",
                        "De code van een status heeft hooguit " + ALLOWED
                                + " tekens; de omschrijving noemt de status.");
        List<StufElement> children = new ArrayList<>(element.children());
        children.remove(code);
        if (element.value(OMSCHRIJVING).isEmpty()) {
            children.removeIf(c -> c.is(OMSCHRIJVING));
            children.add(code.withName(OMSCHRIJVING));
        } else {
            children.add(Plaats.keptForm(code));
        }
        StufElement named = element.withChildren(children);
        return plaats.model().map(m -> BerichtWriter.inSchemaOrder(named, m)).orElse(named);
    }
}
