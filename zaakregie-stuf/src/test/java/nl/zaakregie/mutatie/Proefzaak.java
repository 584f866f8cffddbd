// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mutatie;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Voorbeelden;

/** A gezinsplan in a register, and changes to it in words of XML. */
final class Proefzaak {
    private static final String FRAME = Voorbeelden.text("updateZaak-gezinsplan-request-min.xml");
    private static final KennisgevingApplier APPLIER =
            new KennisgevingApplier(Schemas.shared().model());

    private StufObject stored;
    private List<Bevinding> findings = List.of();
    private boolean removed;
    private String soort = "W";
    private boolean streng;

    private Proefzaak(StufObject stored) {
        this.stored = stored;
    }

    static Proefzaak of(String creation) {
        return new Proefzaak(
                APPLIER.apply(Optional.empty(), Voorbeelden.read(creation).root(), Controleprofiel.lenientProfile())
                        .object());
    }

    static Proefzaak gezinsplan() {
        return of("creeerZaak-gezinsplan-request-full.xml");
    }

    Proefzaak streng() {
        streng = true;
        return this;
    }

    Proefzaak mutatiesoort(String mutatiesoort) {
        soort = mutatiesoort;
        return this;
    }

    /** Applies a change with an old and a new state. */
    Proefzaak change(String oud, String huidig) {
        return apply(object(oud) + object(huidig));
    }

    /** Applies a change with the new state only. */
    Proefzaak changeOne(String huidig) {
        return apply(object(huidig));
    }

    private Proefzaak apply(String objects) {
        int first = FRAME.indexOf("<ZKN:object");
        int end = FRAME.lastIndexOf("</ZKN:object>") + "</ZKN:object>".length();
        String text = FRAME.substring(0, first).replace("mutatiesoort>W<", "mutatiesoort>" + soort + "<")
                + objects
                + FRAME.substring(end);
        ReadResult read = Voorbeelden.parse(text);
        assertThat(read.bevindingen()).as("schema").isEmpty();
        Controleprofiel profiel = streng ? Controleprofiel.strictProfile() : Controleprofiel.lenientProfile();
        MutatieResult result = APPLIER.apply(Optional.of(stored), read.root(), profiel);
        stored = result.object();
        removed = result.verwijderd();
        findings = result.bevindingen();
        return this;
    }

    private String object(String inhoud) {
        String identificatie = zaak().identificatie().orElseThrow();
        return "<ZKN:object xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:BG=\"http://www.egem.nl/StUF/sector/bg/0310\" StUF:entiteittype=\"ZAK\" StUF:verwerkingssoort=\""
                + (soort.equals("V") ? "V" : "W")
                + "\"><ZKN:identificatie>" + identificatie + "</ZKN:identificatie>" + inhoud + "</ZKN:object>";
    }

    StufElement element() {
        return stored.element();
    }

    StufObject object() {
        return stored;
    }

    Zaak zaak() {
        return new Zaak(stored);
    }

    boolean removed() {
        return removed;
    }

    List<String> rules() {
        return findings.stream().map(Bevinding::regel).toList();
    }

    boolean refused() {
        return findings.stream().anyMatch(Bevinding::isFout);
    }

    /** A copy of the state now, to compare with later. */
    StufElement before() {
        return stored.element();
    }

    static String relation(String name, String type, String soort, String inhoud) {
        return "<ZKN:" + name + " StUF:entiteittype=\"" + type + "\" StUF:verwerkingssoort=\"" + soort + "\">" + inhoud
                + "</ZKN:" + name + ">";
    }

    static String placeholder(String name, String type, String soort) {
        return "<ZKN:" + name + " StUF:entiteittype=\"" + type + "\" StUF:verwerkingssoort=\"" + soort
                + "\" StUF:noValue=\"geenWaarde\" xsi:nil=\"true\"/>";
    }

    static String medewerker(String identificatie, String achternaam, String soort) {
        return "<ZKN:gerelateerde><ZKN:medewerker StUF:entiteittype=\"MDW\" StUF:verwerkingssoort=\"" + soort
                + "\"><ZKN:identificatie>" + identificatie + "</ZKN:identificatie><ZKN:achternaam>" + achternaam
                + "</ZKN:achternaam></ZKN:medewerker></ZKN:gerelateerde>";
    }

    static String persoon(String bsn, String extra, String soort) {
        return "<ZKN:gerelateerde><ZKN:natuurlijkPersoon StUF:entiteittype=\"NPS\" StUF:verwerkingssoort=\"" + soort
                + "\"><BG:inp.bsn>" + bsn + "</BG:inp.bsn>" + extra + "</ZKN:natuurlijkPersoon></ZKN:gerelateerde>";
    }

    static String zaak(String identificatie) {
        return "<ZKN:gerelateerde StUF:entiteittype=\"ZAK\" StUF:verwerkingssoort=\"I\"><ZKN:identificatie>"
                + identificatie + "</ZKN:identificatie></ZKN:gerelateerde>";
    }

    static String status(String volgnummer, String omschrijving, String moment) {
        return relation(
                "heeft",
                "ZAKSTT",
                "T",
                "<ZKN:gerelateerde StUF:entiteittype=\"STT\" StUF:verwerkingssoort=\"I\"><ZKN:volgnummer>" + volgnummer
                        + "</ZKN:volgnummer><ZKN:omschrijving>" + omschrijving
                        + "</ZKN:omschrijving></ZKN:gerelateerde><ZKN:datumStatusGezet>" + moment
                        + "</ZKN:datumStatusGezet>");
    }

    static String tijdvak(String begin, String eind) {
        return "<StUF:tijdvakRelatie><StUF:beginRelatie>" + begin + "</StUF:beginRelatie><StUF:eindRelatie>" + eind
                + "</StUF:eindRelatie></StUF:tijdvakRelatie>";
    }

    /** The object of a message, for tests that look at the message itself. */
    static StufElement objectOf(String file) {
        return Voorbeelden.read(file).root().child(OBJECT).orElseThrow();
    }
}
