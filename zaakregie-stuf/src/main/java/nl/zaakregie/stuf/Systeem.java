// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import static nl.zaakregie.stuf.Namen.stuf;

import javax.xml.namespace.QName;

/**
 * The address of a system: zender or ontvanger of a message (StUF 03.01 paragraph 4.2; R-017). An absent part is the empty
 * string.
 *
 * @param organisatie   organisation, at most 200 characters
 * @param applicatie    application, 3 to 50 characters
 * @param administratie data set of the application, at most 50 characters
 * @param gebruiker     individual user, at most 100 characters; not part of the identity of the system
 */
public record Systeem(String organisatie, String applicatie, String administratie, String gebruiker) {

    public static Systeem of(String organisatie, String applicatie) {
        return new Systeem(organisatie, applicatie, "", "");
    }

    /** Reads the address from an element {@code zender} or {@code ontvanger}. */
    public static Systeem of(StufElement element) {
        return new Systeem(
                element.value(stuf("organisatie")).orElse(""),
                element.value(stuf("applicatie")).orElse(""),
                element.value(stuf("administratie")).orElse(""),
                element.value(stuf("gebruiker")).orElse(""));
    }

    /** The identity of the system: the address without the user. */
    public Systeem identity() {
        return gebruiker.isEmpty() ? this : new Systeem(organisatie, applicatie, administratie, "");
    }

    /** The address as an element of this name; empty parts are left out. */
    public StufElement toElement(QName name) {
        return StufElement.builder(name)
                .add(stuf("organisatie"), organisatie.isEmpty() ? null : organisatie)
                .add(stuf("applicatie"), applicatie)
                .add(stuf("administratie"), administratie.isEmpty() ? null : administratie)
                .add(stuf("gebruiker"), gebruiker.isEmpty() ? null : gebruiker)
                .build();
    }

    /** {@code organisatie/applicatie/administratie}, without the empty parts and without the user. */
    public String display() {
        StringBuilder text = new StringBuilder(organisatie);
        for (String part : new String[] {applicatie, administratie}) {
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : "/").append(part);
            }
        }
        return text.toString();
    }
}
