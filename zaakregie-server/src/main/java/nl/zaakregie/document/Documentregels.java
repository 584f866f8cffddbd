// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.zaak.Zaken;
import org.springframework.stereotype.Component;

/** Rules about a document that the schema cannot say, some against the register (ZDS 4.2.4 to 4.2.6; BR-20). */
@Component
class Documentregels {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/\"*?:<>|\\p{Cntrl}]");
    private static final List<String> OBLIGATORY =
            List.of("creatiedatum", "titel", "formaat", "vertrouwelijkAanduiding", "auteur");

    private final Zaken zaken;
    private final Documentidentificaties identificaties;
    private final Documentinstellingen settings;

    Documentregels(Zaken zaken, Documentidentificaties identificaties, Documentinstellingen settings) {
        this.zaken = zaken;
        this.identificaties = identificaties;
        this.settings = settings;
    }

    /** The findings about a new document. */
    List<Bevinding> checkNew(Verzoek verzoek, StufElement at, Zaakdocument document) {
        List<Bevinding> findings = new ArrayList<>();
        checkIdentificatie(document).ifPresent(text -> findings.add(fault(verzoek, at, "BR-20", text)));
        checkInhoud(verzoek, at, document, findings);
        findings.addAll(check(verzoek, at, document));
        return findings;
    }

    private Optional<String> checkIdentificatie(Zaakdocument document) {
        String identificatie = document.identificatie().orElse("");
        if (identificatie.isEmpty()) {
            return Optional.of("De identificatie van het document ontbreekt.");
        }
        if (FORBIDDEN.matcher(identificatie).find()) {
            return Optional.of("De identificatie bevat een teken dat niet mag: \\ / \" * ? : < > |");
        }
        return settings.vreemdeIdentificaties() || identificaties.isReserved(identificatie)
                ? Optional.empty()
                : Optional.of(
                        "De identificatie is hier niet uitgegeven; vraag er een met genereerDocumentIdentificatie.");
    }

    private static void checkInhoud(Verzoek verzoek, StufElement at, Zaakdocument document, List<Bevinding> findings) {
        boolean content = document.verwijzing().isPresent();
        if (verzoek.service() == Service.MAAK_ZAAKDOCUMENT && content) {
            String text = "maakZaakdocument maakt een document zonder inhoud, en het bericht heeft een inhoud.";
            findings.add(
                    verzoek.profiel().streng()
                            ? fault(verzoek, at, "ZDS-4.2.5", text)
                            : warning(verzoek, at, "ZDS-4.2.5", text + " Zij is bewaard."));
        }
        if (verzoek.service() == Service.VOEG_ZAAKDOCUMENT_TOE
                && document.inhoud().isEmpty()) {
            findings.add(fault(verzoek, at, "ZDS-4.2.4", "De inhoud van het document ontbreekt."));
        } else if (verzoek.service() == Service.VOEG_ZAAKDOCUMENT_TOE && !content) {
            findings.add(warning(verzoek, at, "INHOUD-LEEG", "De inhoud van het document is leeg: 0 bytes."));
        }
    }

    /** The findings about a document as it would stand in the register, new or changed. */
    List<Bevinding> check(Verzoek verzoek, StufElement at, Zaakdocument document) {
        List<Bevinding> findings = new ArrayList<>();
        for (String name : OBLIGATORY) {
            boolean told = name.equals("formaat") && !document.contentType().isEmpty();
            if (document.text(name).isEmpty() && !(told && !verzoek.profiel().streng())) {
                findings.add(
                        fault(verzoek, at, "ZDS-4.2.4", "Het element " + name + " is verplicht en heeft geen waarde."));
            }
        }
        List<String> named = document.zaken();
        if (named.isEmpty()) {
            findings.add(fault(verzoek, at, "BR-20", "Het document hoort bij geen enkele zaak (isRelevantVoor)."));
        }
        Set<String> known = zaken.findExisting(named);
        for (String zaak : named) {
            if (!known.contains(zaak)) {
                findings.add(Bevinding.fout(
                        "BR-20",
                        Foutcode.STUF064,
                        "De zaak " + zaak + " is niet bekend.",
                        verzoek.bericht(),
                        relation(at, zaak)));
            }
        }
        return findings;
    }

    private static StufElement relation(StufElement object, String zaak) {
        return object.children(zkn("isRelevantVoor")).stream()
                .filter(r -> r.value(zkn("gerelateerde"), zkn("identificatie"))
                        .filter(zaak::equals)
                        .isPresent())
                .findFirst()
                .orElse(object);
    }

    private static Bevinding fault(Verzoek verzoek, StufElement at, String rule, String text) {
        return Bevinding.fout(rule, Foutcode.STUF058, text, verzoek.bericht(), at);
    }

    private static Bevinding warning(Verzoek verzoek, StufElement at, String rule, String text) {
        return Bevinding.waarschuwing(rule, Foutcode.STUF058, text, verzoek.bericht(), at);
    }
}
