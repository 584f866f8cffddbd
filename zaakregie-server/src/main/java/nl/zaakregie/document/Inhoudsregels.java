// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.ontvangst.Verzoek;
import nl.zaakregie.opslag.Opslaginstellingen;
import nl.zaakregie.opslag.SpooledInhoud;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.rgbz.Zaakdocument;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import org.apache.tika.mime.MediaType;
import org.springframework.stereotype.Component;

/** Rules about the content of a document that need nothing but the message: size, type, signs of trouble. */
@Component
class Inhoudsregels {
    private final Documentinstellingen settings;
    private final long maximum;

    Inhoudsregels(Documentinstellingen settings, Opslaginstellingen opslag) {
        this.settings = settings;
        this.maximum = opslag.maximum().toBytes();
    }

    /**
     * The findings about the content in a message.
     *
     * @param object the document as the message gives it
     */
    List<Bevinding> check(Verzoek verzoek, StufElement object) {
        Zaakdocument document = new Zaakdocument(new StufObject(object));
        Optional<SpooledInhoud> content =
                document.verwijzing().flatMap(v -> verzoek.inhouden().find(v));
        if (document.inhoud().isEmpty()) {
            return List.of();
        }
        Oordeel oordeel = new Oordeel(verzoek, object, document);
        oordeel.checkFormaat();
        content.ifPresent(oordeel::checkContent);
        return oordeel.findings;
    }

    private final class Oordeel {
        private final Verzoek verzoek;
        private final StufElement at;
        private final Zaakdocument document;
        private final List<Bevinding> findings = new ArrayList<>();

        Oordeel(Verzoek verzoek, StufElement object, Zaakdocument document) {
            this.verzoek = verzoek;
            this.at = object.child(zkn("inhoud")).orElse(object);
            this.document = document;
        }

        /** Interop 40: the two places for the type contradict each other. */
        void checkFormaat() {
            Optional<MediaType> formaat = Bestandstypen.parse(document.text("formaat"));
            Optional<MediaType> contentType = Bestandstypen.parse(document.contentType());
            if (formaat.isPresent() && contentType.isPresent() && !formaat.equals(contentType)) {
                String text = "Het formaat en het contentType van de inhoud noemen een ander bestandstype.";
                add(verzoek.profiel().streng(), "SOEP-40", Foutcode.STUF058, text);
            }
        }

        void checkContent(SpooledInhoud content) {
            switch (content.bewaring()) {
                case TE_GROOT ->
                    fault(
                            Foutcode.STUF058,
                            "R-206",
                            "De inhoud van " + content.verwijzing().grootte() + " bytes is groter dan het maximum van "
                                    + maximum + ".");
                case GEEN_RUIMTE ->
                    fault(
                            verzoek.service().berichtcode().asynchronous() ? Foutcode.STUF046 : Foutcode.STUF049,
                            "R-206",
                            "Er is nu geen ruimte voor de inhoud; bied het bericht later opnieuw aan.");
                case BEWAARD -> checkType(content);
            }
        }

        private void checkType(SpooledInhoud content) {
            MediaType detected = Bestandstypen.detect(content.first());
            Optional<MediaType> claimed =
                    Bestandstypen.claimed(document.contentType(), document.text("formaat"), document.bestandsnaam());
            List<MediaType> signs = new ArrayList<>(List.of(detected));
            claimed.ifPresent(signs::add);
            Optional<String> forbidden = Bestandstypen.forbidden(settings.verboden(), signs, document.bestandsnaam());
            if (forbidden.isPresent()) {
                fault(
                        Foutcode.STUF058,
                        "INHOUD-TYPE",
                        "Bestanden van dit type worden niet aangenomen: " + forbidden.get() + ".");
            } else if (claimed.isPresent() && !Bestandstypen.agree(detected, claimed.get())) {
                warn("INHOUD-MAGIE", "De inhoud lijkt geen " + claimed.get() + " maar " + detected + ".");
            }
            if (content.isAllBase64()
                    && claimed.filter(t -> t.getType().equals("text")).isEmpty()) {
                String text = "De inhoud lijkt twee keer met base64 gecodeerd.";
                add(verzoek.profiel().streng(), "SOEP-13", Foutcode.STUF055, text);
            }
        }

        private void fault(Foutcode code, String rule, String text) {
            add(true, rule, code, text);
        }

        private void warn(String rule, String text) {
            add(false, rule, Foutcode.STUF058, text);
        }

        private void add(boolean fault, String rule, Foutcode code, String text) {
            findings.add(
                    fault
                            ? Bevinding.fout(rule, code, text, verzoek.bericht(), at)
                            : Bevinding.waarschuwing(rule, code, text, verzoek.bericht(), at));
        }
    }
}
