// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import java.util.Set;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.Elementmodel;

/**
 * Interop 45: a text that is longer than the schema allows. What goes on is cut; the whole text is kept beside it. Numbers
 * and codes are never cut: they would name something else.
 */
final class TextLengthDialect implements Dialect {
    private static final Set<String> TEXTS = Set.of(
            "omschrijving",
            "toelichting",
            "reden",
            "titel",
            "beschrijving",
            "auteur",
            "aanduiding",
            "registratie",
            "naam",
            "naamVerkort",
            "achternaam",
            "voorletters",
            "voorvoegselAchternaam",
            "geslachtsnaam",
            "voorvoegselGeslachtsnaam",
            "voornamen",
            "handelsnaam",
            "melding");

    @Override
    public Set<String> names() {
        return TEXTS;
    }

    @Override
    public boolean refusedBySchema() {
        return true;
    }

    @Override
    public StufElement understand(StufElement element, Plaats plaats) {
        int allowed = plaats.model().map(Elementmodel::maxLength).orElse(-1);
        String text = element.text();
        if (allowed <= 0 || text.length() <= allowed) {
            return element;
        }
        plaats.note(
                "SOEP-45",
                "De tekst van " + element.localName() + " heeft meer dan " + allowed + " tekens en is ingekort.");
        plaats.keepOriginal();
        int end = Character.isHighSurrogate(text.charAt(allowed - 1)) ? allowed - 1 : allowed;
        return element.withText(text.substring(0, end));
    }
}
