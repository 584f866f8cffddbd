// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mtom;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.ReadResult;

/** The attachments of one message, by their Content-ID. */
final class Bijlagen {
    private final Map<String, Inhoudsverwijzing> received = new HashMap<>();
    private int nameless;

    /** Keeps an attachment. False when another one has the same Content-ID. */
    boolean add(String contentId, Inhoudsverwijzing inhoud) {
        if (contentId.isEmpty()) {
            nameless++;
            return true;
        }
        return received.putIfAbsent(contentId, inhoud) == null;
    }

    /** The Content-ID without its angle brackets. */
    static String bare(String contentId) {
        String id = contentId.strip();
        return id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
    }

    /** The message with each reference to an attachment replaced by what stands for its content. */
    ReadResult resolve(ReadResult read) {
        Set<String> used = new HashSet<>();
        List<StufElement> dangling = new ArrayList<>();
        StufElement root = read.root().transform(element -> {
            Optional<String> target = target(element);
            if (target.isEmpty()) {
                return element;
            }
            used.add(target.get());
            Inhoudsverwijzing content = received.get(target.get());
            StufElement resolved = element.withText(content == null ? "" : content.text());
            if (content == null) {
                dangling.add(resolved);
            }
            return resolved;
        });
        List<Bevinding> findings = new ArrayList<>(read.bevindingen());
        for (StufElement element : dangling) {
            findings.add(Bevinding.fout(
                    "R-204",
                    Foutcode.STUF055,
                    "De bijlage waarnaar xop:Include verwijst zit niet in het bericht.",
                    root,
                    element));
        }
        long unused = nameless
                + received.keySet().stream().filter(id -> !used.contains(id)).count();
        if (unused > 0) {
            findings.add(Bevinding.waarschuwing(
                    "R-204",
                    Foutcode.STUF055,
                    "Bijlagen waarnaar niets verwijst zijn overgeslagen: " + unused + ".",
                    root,
                    root));
        }
        return new ReadResult(root, findings);
    }

    /** The Content-ID that an element refers to. */
    private static Optional<String> target(StufElement element) {
        if (element.children().size() != 1 || !element.children().getFirst().is(Namen.INCLUDE)) {
            return Optional.empty();
        }
        String href = element.children().getFirst().attribute(Namen.HREF).orElse("");
        return Optional.of(href.regionMatches(true, 0, "cid:", 0, 4) ? decoded(href) : "");
    }

    private static String decoded(String href) {
        try {
            return URI.create(href.strip()).getSchemeSpecificPart();
        } catch (IllegalArgumentException e) {
            return href.strip().substring(4); // not escaped as an URI should be; some senders do so
        }
    }
}
