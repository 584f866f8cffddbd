// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;

/** What is asked of each zaak (StUF 03.01 paragraph 6.3.3; ). */
public final class Zaakscope {
    private static final List<String> ATTRIBUTES = List.of(
            "identificatie",
            "omschrijving",
            "toelichting",
            "startdatum",
            "registratiedatum",
            "publicatiedatum",
            "einddatumGepland",
            "uiterlijkeEinddatum",
            "einddatum",
            "zaakniveau",
            "deelzakenIndicatie");

    private final StufElement object;

    private Zaakscope(StufElement object) {
        this.object = object;
    }

    /** Everything that the receiver has. */
    public static Zaakscope alles() {
        return new Zaakscope(StufElement.builder(OBJECT)
                .entiteit("ZAK", null)
                .attribute(Namen.SCOPE, "alles")
                .build());
    }

    /** What a list shows: the attributes of a zaak, its zaaktype and its last status, no persons. */
    public static Zaakscope overzicht() {
        StufElement.Builder builder = StufElement.builder(OBJECT).entiteit("ZAK", null);
        ATTRIBUTES.forEach(name -> builder.add(asked(zkn(name))));
        StufElement zaaktype = StufElement.builder(GERELATEERDE)
                .entiteit("ZKT", null)
                .add(asked(zkn("omschrijving")))
                .add(asked(zkn("code")))
                .build();
        builder.add(StufElement.builder(zkn("isVan"))
                .entiteit("ZAKZKT", null)
                .add(zaaktype)
                .build());
        return new Zaakscope(builder.add(status()).build());
    }

    /** Who the belanghebbenden of a zaak are, and nothing else of it. */
    public static Zaakscope belanghebbenden() {
        StufElement persoon = StufElement.builder(zkn("natuurlijkPersoon"))
                .entiteit("NPS", null)
                .add(asked(bg("inp.bsn")))
                .add(asked(bg("geslachtsnaam")))
                .build();
        StufElement relatie = StufElement.builder(zkn("heeftAlsBelanghebbende"))
                .entiteit("ZAKBTRBLH", null)
                .add(StufElement.of(GERELATEERDE, persoon))
                .add(asked(zkn("omschrijving")))
                .build();
        return new Zaakscope(
                StufElement.builder(OBJECT).entiteit("ZAK", null).add(relatie).build());
    }

    /** What geefZaakstatus asks (ZDS 1.1 paragraph 4.1.1). */
    static Zaakscope laatsteStatus() {
        return new Zaakscope(StufElement.builder(OBJECT)
                .entiteit("ZAK", null)
                .add(asked(zkn("identificatie")))
                .add(status())
                .build());
    }

    private static StufElement status() {
        StufElement statustype = StufElement.builder(GERELATEERDE)
                .entiteit("STT", null)
                .add(asked(zkn("volgnummer")))
                .add(asked(zkn("omschrijving")))
                .build();
        return StufElement.builder(zkn("heeft"))
                .entiteit("ZAKSTT", null)
                .add(statustype)
                .add(asked(zkn("toelichting")))
                .add(asked(zkn("datumStatusGezet")))
                .add(asked(zkn("indicatieLaatsteStatus")))
                .build();
    }

    static StufElement asked(QName name) {
        return StufElement.builder(name).attribute(Namen.NIL, "true").build();
    }

    StufElement object() {
        return object;
    }
}
