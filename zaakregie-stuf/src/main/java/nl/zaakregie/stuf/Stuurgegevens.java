// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import static nl.zaakregie.stuf.Namen.stuf;

import java.util.Optional;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * The addressing part of a message (StUF 03.01 paragraph 4; ). Absent text is the empty string; absent systems
 * are null.
 *
 * @param berichtcode      message code as it stood in the message
 * @param zender           sender
 * @param ontvanger        receiver
 * @param referentienummer number of the message, unique per sender, at most 40 characters
 * @param tijdstipBericht  moment of creation, 8 to 17 digits, Dutch local time
 * @param crossRefnummer   referentienummer of the message that this one answers
 * @param entiteittype     object type of Lk, Lv and La messages
 * @param functie          function of vrije berichten
 */
public record Stuurgegevens(
        String berichtcode,
        @Nullable Systeem zender,
        @Nullable Systeem ontvanger,
        String referentienummer,
        String tijdstipBericht,
        String crossRefnummer,
        String entiteittype,
        String functie) {
    private static final int LONGEST_NUMBER = 40;

    /** Reads them from the root element of a message: its first child named stuurgegevens, in any namespace. */
    public static Stuurgegevens ofMessage(StufElement message) {
        return message.children().stream()
                .filter(child -> child.localName().equals("stuurgegevens"))
                .findFirst()
                .map(Stuurgegevens::of)
                .orElseGet(() -> new Stuurgegevens("", null, null, "", "", "", "", ""));
    }

    /** Reads them from the element stuurgegevens. */
    public static Stuurgegevens of(StufElement element) {
        return new Stuurgegevens(
                element.value(stuf("berichtcode")).orElse(""),
                element.child(stuf("zender")).map(Systeem::of).orElse(null),
                element.child(stuf("ontvanger")).map(Systeem::of).orElse(null),
                element.value(stuf("referentienummer")).orElse(""),
                element.value(stuf("tijdstipBericht")).orElse(""),
                element.value(stuf("crossRefnummer")).orElse(""),
                element.value(stuf("entiteittype")).orElse(""),
                element.value(stuf("functie")).orElse(""));
    }

    public Optional<Berichtcode> code() {
        return Berichtcode.find(berichtcode);
    }

    /**
     * The stuurgegevens of an answer to this message: sender and receiver swapped, crossRefnummer filled
     * with as much of the referentienummer as fits.
     *
     * @param code      code of the answer
     * @param self      how the answering system names itself when this message did not name a receiver
     * @param reference referentienummer of the answer
     * @param moment    tijdstipBericht of the answer, 17 digits
     */
    public Stuurgegevens answer(Berichtcode code, Systeem self, String reference, String moment) {
        return new Stuurgegevens(
                code.name(),
                ontvanger == null || ontvanger.applicatie().length() < 3 ? self : ontvanger,
                zender,
                reference,
                moment,
                referentienummer.substring(0, Math.min(referentienummer.length(), LONGEST_NUMBER)),
                code == Berichtcode.La01 ? entiteittype : "",
                code == Berichtcode.Du01 || code == Berichtcode.Du02 ? functie : "");
    }

    /** The same about objects of this type, for a message that did not say so itself. */
    public Stuurgegevens about(String type) {
        return new Stuurgegevens(
                berichtcode, zender, ontvanger, referentienummer, tijdstipBericht, crossRefnummer, type, functie);
    }

    /** Only the message code: all that a Bv02 and an Fo02 may hold. */
    public Stuurgegevens codeOnly() {
        return new Stuurgegevens(berichtcode, null, null, "", "", "", "", "");
    }

    /** The stuurgegevens as an element of this name, in schema order; absent parts are left out. */
    public StufElement toElement(QName name) {
        StufElement.Builder builder = StufElement.builder(name).add(stuf("berichtcode"), berichtcode);
        if (zender != null) {
            builder.add(zender.toElement(stuf("zender")));
        }
        if (ontvanger != null) {
            builder.add(ontvanger.toElement(stuf("ontvanger")));
        }
        return builder.add(stuf("referentienummer"), orNull(referentienummer))
                .add(stuf("tijdstipBericht"), orNull(tijdstipBericht))
                .add(stuf("crossRefnummer"), orNull(crossRefnummer))
                .add(stuf("entiteittype"), orNull(entiteittype))
                .add(stuf("functie"), orNull(functie))
                .build();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
