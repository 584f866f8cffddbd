// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import static nl.zaakregie.stuf.Namen.RZS;
import static nl.zaakregie.stuf.Namen.ZKN;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Instellingen;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;

/** The checks on the head of a message, in the order of the table of the standard. */
final class Koppen {
    private static final Set<String> ENTITEITTYPEN = Set.of("ZAK", "EDC");

    private Koppen() {}

    /** A sector model that is not ours: StUF001, StUF004, StUF007. */
    static Optional<Uitkomst.Geweigerd> checkNamespace(StufElement root) {
        String namespace = root.name().getNamespaceURI();
        if (namespace.equals(ZKN) || namespace.equals(RZS)) {
            return Optional.empty();
        }
        if (namespace.contains("StUF0204") || namespace.contains("/StUF/sector/zkn/0204")) {
            return refuse(Foutcode.STUF001, "Ondersteund: StUF 03.01");
        }
        boolean otherVersion = namespace.startsWith("http://www.egem.nl/StUF/sector/zkn/")
                || namespace.startsWith("http://www.stufstandaarden.nl/koppelvlak/rzs");
        return otherVersion
                ? refuse(Foutcode.STUF007, "Ondersteund: zkn 0310 en rzs0310")
                : refuse(Foutcode.STUF004, "Ondersteund: zkn 0310 en rzs0310");
    }

    /** Unknown receiver or sender: StUF010, StUF013. */
    static Optional<Uitkomst.Geweigerd> checkAddresses(Instellingen settings, Stuurgegevens head) {
        Systeem receiver = head.ontvanger();
        Systeem self = settings.zelf().systeem();
        if (!settings.partners().isEmpty()
                && receiver != null
                && !receiver.applicatie().isEmpty()
                && !receiver.applicatie().equals(self.applicatie())) {
            return refuse(Foutcode.STUF010, "De ontvanger is niet dit systeem: " + self.display());
        }
        Systeem sender = head.zender();
        if (sender == null || sender.applicatie().isEmpty()) {
            return refuse(Foutcode.STUF013, "De zender ontbreekt");
        }
        if (!settings.partners().isEmpty()
                && settings.findPartner(sender.identity()).isEmpty()) {
            return refuse(Foutcode.STUF013, "Deze zender staat niet in de configuratie");
        }
        return Optional.empty();
    }

    /** Code, object type or function that does not fit: StUF022 to StUF040. */
    static Optional<Uitkomst.Geweigerd> checkKind(Service service, Stuurgegevens head) {
        Optional<Berichtcode> code = head.code();
        if (code.isEmpty()) {
            return refuse(Foutcode.STUF022, "Verwacht: " + service.berichtcode());
        }
        if (code.get() != service.berichtcode()) {
            return refuse(Foutcode.STUF040, "De service " + service.label() + " verwacht " + service.berichtcode());
        }
        boolean typed = code.get() == Berichtcode.Lk01 || code.get() == Berichtcode.Lv01;
        if (typed && !head.entiteittype().isEmpty() && !ENTITEITTYPEN.contains(head.entiteittype())) {
            return refuse(Foutcode.STUF028, "Verwacht: ZAK of EDC");
        }
        if (!service.functie().isEmpty() && !head.functie().equalsIgnoreCase(service.functie())) {
            return refuse(Foutcode.STUF034, "Verwacht: " + service.functie());
        }
        return Optional.empty();
    }

    private static Optional<Uitkomst.Geweigerd> refuse(Foutcode code, String details) {
        return Optional.of(Uitkomst.Geweigerd.of(code, details));
    }
}
