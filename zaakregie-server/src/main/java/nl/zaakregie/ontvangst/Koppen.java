// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import static nl.zaakregie.stuf.Namen.RZS;
import static nl.zaakregie.stuf.Namen.STUF;
import static nl.zaakregie.stuf.Namen.ZKN;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;

/** The checks on the head of a message, in the order of the table of the standard. */
final class Koppen {
    /** What StUF-ZKN 03.10 has kennisgevingen and questions of. */
    private static final Set<String> ENTITEITTYPEN = Set.of(
            "ZAK", "EDC", "SDC", "BSL", "BST", "CTP", "DCT", "DTG", "MDW", "OEH", "STA", "STT", "VZO", "ZKT", "ZTG");

    private static final Pattern BERICHTCODE =
            Pattern.compile("Lk0[1-6]|L[va](0[1-9]|1[0-4])|S[ah]0[1-4]|D[iu]0[12]|Bv0[1-4]|Fo0[1-3]|Tr01");

    private Koppen() {}

    /** Another StUF or another sector model than ours: StUF001, StUF004, StUF007. */
    static Optional<Uitkomst.Geweigerd> checkNamespace(StufElement root) {
        String namespace = root.name().getNamespaceURI();
        if (isOtherStuf(namespace) || root.children().stream().anyMatch(Koppen::hasOtherStuf)) {
            return refuse(Foutcode.STUF001, "Ondersteund: StUF 03.01");
        }
        if (namespace.equals(ZKN) || namespace.equals(RZS) || namespace.equals(STUF)) {
            return Optional.empty();
        }
        boolean otherVersion = namespace.startsWith("http://www.egem.nl/StUF/sector/zkn/")
                || namespace.startsWith("http://www.stufstandaarden.nl/koppelvlak/rzs");
        return otherVersion
                ? refuse(Foutcode.STUF007, "Ondersteund: zkn 0310 en rzs0310")
                : refuse(Foutcode.STUF004, "Ondersteund: zkn 0310 en rzs0310");
    }

    private static boolean hasOtherStuf(StufElement child) {
        return child.localName().equals("stuurgegevens")
                && child.children().stream().anyMatch(c -> isOtherStuf(c.name().getNamespaceURI()));
    }

    private static boolean isOtherStuf(String namespace) {
        return namespace.startsWith("http://www.egem.nl/StUF/StUF") && !namespace.equals(STUF);
    }

    /**
     * Another receiver than us: StUF010. Of a lenient partner the parts that it leaves empty, or that we have not, are not
     * compared.
     */
    static Optional<Uitkomst.Geweigerd> checkReceiver(List<Systeem> names, Stuurgegevens head, boolean strict) {
        Systeem receiver = head.ontvanger();
        boolean ours = receiver == null
                || names.stream().anyMatch(own -> strict ? receiver.identity().equals(own) : fits(receiver, own));
        return ours
                ? Optional.empty()
                : refuse(
                        Foutcode.STUF010,
                        "De ontvanger is niet dit systeem: " + names.getFirst().display());
    }

    private static boolean fits(Systeem receiver, Systeem own) {
        return fits(receiver.applicatie(), own.applicatie())
                && fits(receiver.organisatie(), own.organisatie())
                && fits(receiver.administratie(), own.administratie());
    }

    private static boolean fits(String given, String own) {
        return given.isEmpty() || own.isEmpty() || given.equals(own);
    }

    /** Code, object type or function that is unknown, or that nobody here answers: StUF022 to StUF040. */
    static Optional<Uitkomst.Geweigerd> checkKind(Optional<Service> service, Stuurgegevens head, Set<Service> offered) {
        if (!BERICHTCODE.matcher(head.berichtcode()).matches()) {
            return refuse(
                    Foutcode.STUF022,
                    service.map(s -> "Verwacht: " + s.berichtcode()).orElse(""));
        }
        Optional<Berichtcode> code = head.code();
        if (code.isEmpty() || offered.stream().noneMatch(s -> s.berichtcode() == code.get())) {
            return refuse(Foutcode.STUF025, "");
        }
        return checkEntiteittype(head, offered)
                .or(() -> checkFunctie(service, head, offered))
                .or(() -> checkCombination(service, head, offered));
    }

    private static Optional<Uitkomst.Geweigerd> checkEntiteittype(Stuurgegevens head, Set<Service> offered) {
        String type = head.entiteittype();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (!ENTITEITTYPEN.contains(type)) {
            return refuse(Foutcode.STUF028, "");
        }
        return offered.stream().anyMatch(s -> type.equals(entiteittype(s)))
                ? Optional.empty()
                : refuse(Foutcode.STUF031, "");
    }

    private static Optional<Uitkomst.Geweigerd> checkFunctie(
            Optional<Service> service, Stuurgegevens head, Set<Service> offered) {
        String expected = service.map(Service::functie).orElse("");
        if (head.functie().isEmpty() && expected.isEmpty()) {
            return Optional.empty();
        }
        if (head.functie().isEmpty() || !Routes.isFunctie(head.functie())) {
            return refuse(Foutcode.STUF034, expected.isEmpty() ? "" : "Verwacht: " + expected);
        }
        return offered.stream().anyMatch(s -> s.functie().equalsIgnoreCase(head.functie()))
                ? Optional.empty()
                : refuse(Foutcode.STUF037, "");
    }

    private static Optional<Uitkomst.Geweigerd> checkCombination(
            Optional<Service> service, Stuurgegevens head, Set<Service> offered) {
        if (service.isEmpty() || !offered.contains(service.get())) {
            return refuse(Foutcode.STUF040, "De SOAPAction en het bericht vormen samen geen service van dit adres");
        }
        Service found = service.get();
        String type = entiteittype(found);
        boolean fits = head.code().filter(c -> c == found.berichtcode()).isPresent()
                && (type.isEmpty()
                        || head.entiteittype().isEmpty()
                        || head.entiteittype().equals(type))
                && found.functie().equalsIgnoreCase(head.functie());
        return fits
                ? Optional.empty()
                : refuse(
                        Foutcode.STUF040,
                        "De service " + found.label() + " verwacht berichtcode " + found.berichtcode());
    }

    /** The object type of kennisgevingen and questions, which begins the name of their root: zakLk01. */
    private static String entiteittype(Service service) {
        boolean typed = service.berichtcode() == Berichtcode.Lk01 || service.berichtcode() == Berichtcode.Lv01;
        return typed ? service.root().getLocalPart().substring(0, 3).toUpperCase(Locale.ROOT) : "";
    }

    static Optional<Uitkomst.Geweigerd> refuse(Foutcode code, String details) {
        return Optional.of(Uitkomst.Geweigerd.of(code, details));
    }
}
