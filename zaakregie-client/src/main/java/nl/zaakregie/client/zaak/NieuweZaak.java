// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import java.time.LocalDate;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Zaakidentificatie;

/**
 * A zaak that is to be created: the object of a creeerZaak (ZDS 1.1 paragraph 4.1.4; RZS paragraphs 6.3, 6.4 and 6.6).
 * Made by a builder that demands what its kind of zaak cannot do without.
 */
public final class NieuweZaak {
    private final Zaakidentificatie identificatie;
    private final StufElement object;

    NieuweZaak(Zaakidentificatie identificatie, StufElement object) {
        this.identificatie = identificatie;
        this.object = object;
    }

    /**
     * The plan of one family (RZS paragraph 6.3).
     *
     * @param regisseur the initiator (BR-04)
     * @param client    the first client; more may be added (BR-06)
     */
    public static GezinsplanBuilder gezinsplan(
            Zaakidentificatie identificatie, LocalDate startdatum, Medewerker regisseur, Client client) {
        return new GezinsplanBuilder(identificatie, startdatum, regisseur, client);
    }

    /**
     * What a gezinsplan holds within one domain of life (RZS paragraph 6.4).
     *
     * @param gezinsplan the gezinsplan it belongs to (BR-10)
     * @param regisseur  the initiator (BR-04)
     * @param client     the first client, who is a client of the gezinsplan too (BR-12)
     */
    public static LevensdomeinplanBuilder levensdomeinplan(
            Zaakidentificatie identificatie,
            LocalDate startdatum,
            Zaakverwijzing gezinsplan,
            Medewerker regisseur,
            Client client) {
        return new LevensdomeinplanBuilder(identificatie, startdatum, gezinsplan, regisseur, client);
    }

    /**
     * A piece of help that the regisseur or the municipality starts (RZS paragraph 6.6).
     *
     * @param zaaktype   any zaaktype but that of a gezinsplan or levensdomeinplan
     * @param gezinsplan the gezinsplan it belongs to (BR-11)
     * @param initiator  the medewerker who starts it (BR-05)
     * @param client     the first client; one of the clients is a client of the gezinsplan too (BR-12)
     */
    public static DeelplanBuilder deelplan(
            Zaakidentificatie identificatie,
            LocalDate startdatum,
            Zaaktypeverwijzing zaaktype,
            Zaakverwijzing gezinsplan,
            Medewerker initiator,
            Client client) {
        return new DeelplanBuilder(
                identificatie, startdatum, zaaktype, gezinsplan, Initiator.of(initiator, "Initiator"), client);
    }

    /**
     * A piece of help that a client asks for (RZS paragraph 6.6).
     *
     * @param zaaktype   any zaaktype but that of a gezinsplan or levensdomeinplan
     * @param gezinsplan the gezinsplan it belongs to (BR-11)
     * @param client     the initiator, who is thereby the first client (BR-05)
     */
    public static DeelplanBuilder deelplan(
            Zaakidentificatie identificatie,
            LocalDate startdatum,
            Zaaktypeverwijzing zaaktype,
            Zaakverwijzing gezinsplan,
            Client client) {
        return new DeelplanBuilder(identificatie, startdatum, zaaktype, gezinsplan, Initiator.of(client), client);
    }

    /**
     * A zaak outside any plan, by the rules of ZDS alone.
     *
     * @param zaaktype any zaaktype but that of a gezinsplan or levensdomeinplan
     */
    public static GewoneZaakBuilder gewoneZaak(
            Zaakidentificatie identificatie, LocalDate startdatum, Zaaktypeverwijzing zaaktype) {
        return new GewoneZaakBuilder(identificatie, startdatum, zaaktype);
    }

    /** The number that the zaak will have. */
    public Zaakidentificatie identificatie() {
        return identificatie;
    }

    /** The zaak as an object with verwerkingssoort T, in the order of the schema. */
    public StufElement object() {
        return object;
    }

    /** The same as a typed view. */
    public Zaak zaak() {
        return new Zaak(new StufObject(object));
    }

    /** The identificatie alone. */
    @Override
    public String toString() {
        return "NieuweZaak(" + identificatie.value() + ")";
    }
}
