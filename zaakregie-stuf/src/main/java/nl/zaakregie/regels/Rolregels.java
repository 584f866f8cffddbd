// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import static nl.zaakregie.stuf.Namen.bg;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.List;
import java.util.Set;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.rgbz.Betrokkene;

/** Rules about who is involved in a plan: initiator, clients, belanghebbenden, uitvoerenden (BR-03 to BR-06, BR-08, BR-09). */
final class Rolregels {
    private Rolregels() {}

    static void check(Zaakoordeel oordeel, boolean create) {
        checkInitiator(oordeel, create);
        checkClients(oordeel);
        checkBelanghebbenden(oordeel);
        checkUitvoerenden(oordeel);
    }

    /** BR-03. */
    private static void checkInitiator(Zaakoordeel oordeel, boolean create) {
        List<Betrokkene> initiators = oordeel.zaak().initiators();
        if (initiators.size() != 1) {
            oordeel.fault(
                    "BR-03",
                    "heeftAlsInitiator",
                    "Er is precies één initiator nodig; gevonden: " + initiators.size() + ".");
        } else if (oordeel.soort() == Plansoort.DEELPLAN) {
            checkDeelplan(oordeel, initiators.getFirst());
        } else {
            checkRegisseur(oordeel, initiators.getFirst(), create);
        }
    }

    /** BR-04. */
    private static void checkRegisseur(Zaakoordeel oordeel, Betrokkene initiator, boolean create) {
        if (!initiator.soort().equals("MDW")) {
            oordeel.fault("BR-04", initiator.element(), "De initiator van dit plan is de regisseur: een medewerker.");
        } else if (!isNamed(initiator) || (create && initiator.sleutel().isEmpty())) {
            oordeel.fault(
                    "BR-04", initiator.element(), "De regisseur heeft een identificatie en een achternaam nodig.");
        }
    }

    /** BR-05. */
    private static void checkDeelplan(Zaakoordeel oordeel, Betrokkene initiator) {
        boolean medewerker = initiator.soort().equals("MDW");
        if (medewerker && !isNamed(initiator)) {
            oordeel.fault("BR-05", initiator.element(), "De medewerker die initiator is, heeft een achternaam nodig.");
        } else if (!medewerker && !initiator.soort().equals("NPS")) {
            oordeel.fault(
                    "BR-05", initiator.element(), "De initiator van een deelplan is een medewerker of een cliënt.");
        } else if (!medewerker && !oordeel.zaak().clientBsns().contains(initiator.sleutel())) {
            oordeel.fault(
                    "BR-05",
                    initiator.element(),
                    "Een natuurlijk persoon kan alleen initiator zijn als deze ook cliënt is.");
        }
    }

    private static boolean isNamed(Betrokkene medewerker) {
        return medewerker.partij().value(zkn("achternaam")).isPresent();
    }

    /** BR-06. */
    private static void checkClients(Zaakoordeel oordeel) {
        List<Betrokkene> clients = oordeel.zaak().clients();
        if (clients.isEmpty()) {
            oordeel.fault(
                    "BR-06",
                    "heeftBetrekkingOp",
                    "Er is minstens één cliënt nodig: heeftBetrekkingOp met omschrijving Client.");
        }
        for (Betrokkene client : clients) {
            if (!client.omschrijving().equals("Client")) {
                oordeel.fault("BR-06", client.element(), "De omschrijving van een cliënt is precies: Client.");
            }
            boolean person = client.soort().equals("NPS")
                    && client.partij().value(bg("inp.bsn")).isPresent();
            if (!person) {
                oordeel.fault("BR-06", client.element(), "Een cliënt is een natuurlijk persoon met een BSN.");
            } else if (client.partij().value(bg("geslachtsnaam")).isEmpty()) {
                oordeel.fault("BR-06", client.element(), "Een cliënt heeft een geslachtsnaam nodig.");
            }
        }
    }

    /** BR-08. */
    private static void checkBelanghebbenden(Zaakoordeel oordeel) {
        Set<String> clients = oordeel.zaak().clientBsns();
        for (Betrokkene person : oordeel.zaak().belanghebbenden()) {
            if (person.soort().equals("NPS") && clients.contains(person.sleutel())) {
                oordeel.fault(
                        "BR-08", person.element(), "Een belanghebbende kan niet ook cliënt van dezelfde zaak zijn.");
            }
        }
    }

    /** BR-09. */
    private static void checkUitvoerenden(Zaakoordeel oordeel) {
        for (Betrokkene doer : oordeel.zaak().uitvoerenden()) {
            boolean vestiging = doer.soort().equals("VES");
            if (!vestiging && !doer.soort().equals("MDW")) {
                oordeel.fault("BR-09", doer.element(), "Een uitvoerende is een medewerker of een vestiging.");
            } else if (vestiging && doer.partij().value(bg("vestigingsNummer")).isEmpty()) {
                oordeel.fault("BR-09", doer.element(), "Een uitvoerende vestiging heeft een vestigingsNummer nodig.");
            }
        }
    }
}
