// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.rgbz.Zaakdocument;

/** Who may change a document while it is checked out, or not (ZDS 4.2.3, 4.2.6, 4.2.8; BR-21). */
final class Slotregels {
    private final Documentinstellingen settings;

    Slotregels(Documentinstellingen settings) {
        this.settings = settings;
    }

    /**
     * Why a change is refused, if it is. A lock past its time keeps nobody out, and its holder may still use it as long as
     * nobody did something else with the document.
     *
     * @param checkedOutId what the sender shows; empty when it shows nothing
     * @param systeem      the sending system
     * @param newContent   whether the change has new content
     */
    Optional<String> refuseChange(
            DocumentStore.Stored stored, String checkedOutId, String systeem, boolean newContent, Instant now) {
        Optional<Documentslot> slot = stored.slot();
        if (isFinal(stored.document())) {
            return Optional.of("het document heeft status Definitief en wijzigt niet meer");
        }
        if (!checkedOutId.isEmpty()) {
            return refuseHolder(slot, checkedOutId, systeem);
        }
        if (slot.filter(s -> s.holds(now)).isPresent()) {
            return Optional.of("checkedOutId ontbreekt, en het document is uitgecheckt door "
                    + slot.get().display());
        }
        return newContent && settings.uitcheckenVerplicht()
                ? Optional.of("nieuwe inhoud vraagt dat het document eerst is uitgecheckt met geefZaakdocumentbewerken")
                : Optional.empty();
    }

    /** Why what a sender shows is not the key to the lock, if it is not. */
    Optional<String> refuseHolder(Optional<Documentslot> slot, String checkedOutId, String systeem) {
        if (slot.isEmpty()) {
            return Optional.of("het document is niet uitgecheckt");
        }
        if (!slot.get().checkedOutId().equals(checkedOutId)) {
            return Optional.of("dit checkedOutId hoort niet bij dit document; het is uitgecheckt door "
                    + slot.get().display());
        }
        return slot.get().systeem().equals(systeem)
                ? Optional.empty()
                : Optional.of("een ander systeem heeft het document uitgecheckt: "
                        + slot.get().display());
    }

    /** Why a document can't be checked out, if it can't. */
    Optional<String> refuseCheckOut(DocumentStore.Stored stored, Instant now) {
        if (isFinal(stored.document())) {
            return Optional.of("het document heeft status Definitief en wijzigt niet meer");
        }
        return stored.slot().filter(s -> s.holds(now)).map(s -> "het document is al uitgecheckt door " + s.display());
    }

    private boolean isFinal(Zaakdocument document) {
        return settings.definitiefVergrendeld() && document.text("status").equalsIgnoreCase("definitief");
    }
}
