// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.verzending;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.NIL;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.SCOPE;
import static nl.zaakregie.stuf.Namen.STUURGEGEVENS_ZKN;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Systeem;
import org.springframework.stereotype.Component;

/** Questions about one zaak or document that leave by the outbox. Each asks for no more than its asker needs. */
@Component
public class Vraagbericht {
    private final Adresboek addresses;
    private final Stempel stempel;

    Vraagbericht(Adresboek addresses, Stempel stempel) {
        this.addresses = addresses;
        this.stempel = stempel;
    }

    /**
     * A question about a zaak.
     *
     * @param rol        role of ours that asks
     * @param bestemming who is asked
     * @param wanted     elements and relations of the scope
     */
    public StufElement zaak(String rol, String bestemming, String identificatie, StufElement... wanted) {
        return question("zakLv01", "ZAK", rol, bestemming, identificatie, scope("ZAK", wanted));
    }

    /** A question about a document. */
    public StufElement document(String rol, String bestemming, String identificatie, StufElement... wanted) {
        return question("edcLv01", "EDC", rol, bestemming, identificatie, scope("EDC", wanted));
    }

    /** Everything there is about a zaak. */
    public StufElement wholeZaak(String rol, String bestemming, String identificatie) {
        StufElement everything = StufElement.builder(OBJECT)
                .entiteit("ZAK", null)
                .attribute(SCOPE, "alles")
                .build();
        return question("zakLv01", "ZAK", rol, bestemming, identificatie, everything);
    }

    private static StufElement scope(String type, StufElement... wanted) {
        StufElement.Builder object =
                StufElement.builder(OBJECT).entiteit(type, null).add(asked("identificatie"));
        for (StufElement each : wanted) {
            object.add(each);
        }
        return object.build();
    }

    private StufElement question(
            String root, String type, String rol, String bestemming, String identificatie, StufElement wanted) {
        Systeem zender = addresses.getSysteem(rol);
        return StufElement.of(
                zkn(root),
                stempel.typed(Berichtcode.Lv01, zender, addresses.getSysteem(bestemming), type)
                        .toElement(STUURGEGEVENS_ZKN),
                StufElement.of(
                        zkn("parameters"),
                        StufElement.of(stuf("sortering"), "0"),
                        StufElement.of(stuf("indicatorVervolgvraag"), "false"),
                        StufElement.of(stuf("maximumAantal"), "1")),
                StufElement.builder(zkn("gelijk"))
                        .entiteit(type, null)
                        .add(zkn("identificatie"), identificatie)
                        .build(),
                StufElement.of(zkn("scope"), wanted));
    }

    /** An element that is asked for. */
    public static StufElement asked(String name) {
        return StufElement.builder(zkn(name)).attribute(NIL, "true").build();
    }

    /** A relation of which these parts of the other side are asked for. */
    public static StufElement relation(String name, String type, String otherType, StufElement... wanted) {
        StufElement.Builder other = StufElement.builder(GERELATEERDE).entiteit(otherType, null);
        for (StufElement each : wanted) {
            other.add(each);
        }
        return StufElement.builder(zkn(name))
                .entiteit(type, null)
                .add(other.build())
                .build();
    }
}
