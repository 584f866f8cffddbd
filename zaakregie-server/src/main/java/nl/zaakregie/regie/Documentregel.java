// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.client.zaak.VertrouwelijkAanduiding;
import nl.zaakregie.stuf.Tijdstip;

/**
 * What somebody typed about a document; nothing of it has been checked.
 *
 * @param id                of the order that is to send it, and of the file that is kept for it
 * @param soort             what kind of document it is, in the words of the writer; empty when nobody said
 * @param gemaakt           when it was made, jjjj-mm-dd
 * @param vertrouwelijkheid name of a {@link VertrouwelijkAanduiding}
 */
public record Documentregel(UUID id, String titel, String soort, String gemaakt, String vertrouwelijkheid) {
    private static final int MOST_TITLE = 200;
    private static final int MOST_KIND = 80;

    Optional<VertrouwelijkAanduiding> aanduiding() {
        return Arrays.stream(VertrouwelijkAanduiding.values())
                .filter(a -> a.name().equals(vertrouwelijkheid))
                .findFirst();
    }

    /** What is still wrong with it, in the order of the fields. */
    public List<Veldfout> faults() {
        List<Veldfout> found = new ArrayList<>();
        if (titel.isBlank()) {
            found.add(new Veldfout("titel", "Geef het document een titel."));
        }
        Veldfout.ofText("titel", titel, MOST_TITLE).ifPresent(found::add);
        Veldfout.ofText("soort", soort, MOST_KIND).ifPresent(found::add);
        Optional<LocalDate> day = Conceptcontrole.datum(gemaakt);
        if (day.isEmpty()) {
            found.add(new Veldfout("gemaakt", "Vul in op welke dag het document is gemaakt."));
        } else if (day.get().isAfter(LocalDate.now(Tijdstip.ZONE))) {
            found.add(new Veldfout("gemaakt", "Deze dag ligt in de toekomst."));
        }
        if (aanduiding().isEmpty()) {
            found.add(new Veldfout("vertrouwelijkheid", "Kies hoe vertrouwelijk het document is."));
        }
        return found;
    }
}
