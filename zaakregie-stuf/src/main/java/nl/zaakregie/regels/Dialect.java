// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Elementmodel;
import org.jspecify.annotations.Nullable;

/**
 * Turns what real senders write into what the standard asks for, where that loses and guesses nothing. Every change is a
 * finding with the rule {@code SOEP-nn}.
 */
final class Dialect {
    private final List<Change> changes = new ArrayList<>();
    private final boolean scope;

    private Dialect(boolean scope) {
        this.scope = scope;
    }

    /** The message as it was meant, with a warning in the context for each change. */
    static StufElement understand(Regelcontext context, @Nullable Elementmodel model) {
        Dialect dialect = new Dialect(!context.service().berichtcode().asynchronous());
        StufElement result = dialect.normalize(context.root());
        if (result == null) {
            return context.root();
        }
        if (model != null) {
            result = dialect.sort(result, model);
        }
        for (Change change : dialect.changes) {
            context.waarschuwing(change.rule, Foutcode.STUF055, change.at, change.text);
        }
        return result;
    }

    private @Nullable StufElement normalize(StufElement element) {
        StufElement changed = attributes(element);
        changed = changed.mapChildren(this::normalize);
        if (isEmptyRelation(element, changed)) {
            note("SOEP-44", element, "Lege relatie of gerelateerde overgeslagen.");
            return null;
        }
        if (isEmptyGroup(element, changed)) {
            note("SOEP-36", element, "Lege groep overgeslagen.");
            return null;
        }
        return changed;
    }

    private StufElement attributes(StufElement element) {
        StufElement changed = element;
        if (!scope && element.isNil() && element.attribute(Namen.NO_VALUE).isEmpty()) {
            note("SOEP-43", element, "xsi:nil zonder StUF:noValue.");
        } else if (!scope && element.noValue().isPresent() && !element.isNil() && element.isEmpty()) {
            note("SOEP-43", element, "StUF:noValue zonder xsi:nil.");
            changed = changed.withAttribute(Namen.NIL, "true");
        }
        if (element.localName().equals("vertrouwelijkAanduiding") && !isUpper(element.text())) {
            note("SOEP-42", element, "vertrouwelijkAanduiding hoort in hoofdletters.");
            changed = changed.withText(element.text().toUpperCase(Locale.ROOT));
        }
        return changed;
    }

    private boolean isEmptyRelation(StufElement before, StufElement after) {
        boolean relation = before.isEntiteit() || before.is(Namen.GERELATEERDE);
        return relation
                && !scope
                && after.isEmpty()
                && before.attribute(Namen.NO_VALUE).isEmpty()
                && !before.isNil();
    }

    private boolean isEmptyGroup(StufElement before, StufElement after) {
        boolean group = !before.isEntiteit() && !before.children().isEmpty();
        return group && !scope && after.children().isEmpty();
    }

    private StufElement sort(StufElement element, Elementmodel model) {
        Map<Object, Integer> order = new HashMap<>();
        for (Elementmodel child : model.children()) {
            order.put(child.name(), order.size());
        }
        int highest = -1;
        boolean inOrder = true;
        List<StufElement> children = new ArrayList<>(element.children().size());
        for (StufElement child : element.children()) {
            int index = order.getOrDefault(child.name(), highest);
            inOrder &= index >= highest;
            highest = Math.max(highest, index);
            Elementmodel childModel = model.child(child.name()).orElse(null);
            children.add(childModel == null || child.children().isEmpty() ? child : sort(child, childModel));
        }
        if (!inOrder) {
            note("SOEP-47", element, "De elementen staan niet in de volgorde van het schema.");
            return BerichtWriter.inSchemaOrder(element.withChildren(children), model);
        }
        return children.equals(element.children()) ? element : element.withChildren(children);
    }

    private void note(String rule, StufElement at, String text) {
        changes.add(new Change(rule, at, text));
    }

    private static boolean isUpper(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private record Change(String rule, StufElement at, String text) {}
}
