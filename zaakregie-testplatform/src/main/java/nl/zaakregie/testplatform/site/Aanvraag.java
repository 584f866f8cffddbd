// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.site;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.client.Aanmelding;
import nl.zaakregie.testplatform.maker.Proefinstelling;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.testset.Testset;
import nl.zaakregie.testplatform.testset.TestsetReader;
import nl.zaakregie.testplatform.uitvoering.Product;
import nl.zaakregie.testplatform.uitvoering.Runopdracht;
import nl.zaakregie.testplatform.verkeer.Verbinding;

/** Makes of a form what a run is to do; what is wrong with it is said in Dutch. */
final class Aanvraag {
    private final Formulier velden;

    Aanvraag(Formulier velden) {
        this.velden = velden;
    }

    /**
     * The run.
     *
     * @throws IllegalArgumentException in Dutch, when the form is not right
     */
    Runopdracht opdracht() {
        Testset set = TestsetReader.find(velden.get("set")).orElseThrow(() -> wrong("Kies een testset"));
        Rol rol = Rol.find(velden.get("rol")).orElseThrow(() -> wrong("Kies een rol"));
        if (set.list(rol).isEmpty()) {
            throw wrong("De testset " + set.naam() + " heeft geen scenario's voor de rol " + rol.naam());
        }
        if (velden.get("product").isEmpty()) {
            throw wrong("Geef de naam van het product; die komt in het verslag");
        }
        Duration wait = Duration.ofSeconds(seconds(velden.get("wachttijd")));
        return new Runopdracht(
                set,
                rol,
                scenarios(set, rol),
                new Product(velden.get("product"), velden.get("versie"), velden.get("leverancier")),
                new Verbinding(address(velden.get("url")), Map.of(), aanmelding(), Duration.ofSeconds(30)),
                Proefinstelling.standard(),
                Map.of(),
                wait,
                !velden.get("voorwaardelijk").isEmpty());
    }

    private List<String> scenarios(Testset set, Rol rol) {
        List<String> ids = Arrays.stream(velden.get("scenarios").split("[,\\s]+"))
                .filter(id -> !id.isEmpty())
                .toList();
        for (String id : ids) {
            if (set.find(rol, id).isEmpty()) {
                throw wrong(id + " is geen scenario van de rol " + rol.naam());
            }
        }
        return ids;
    }

    private Aanmelding aanmelding() {
        String user = velden.get("gebruiker");
        if (user.contains(":")) {
            throw wrong("Een gebruiker kan geen dubbele punt hebben");
        }
        return user.isEmpty()
                ? Aanmelding.GEEN
                : Aanmelding.GEEN.with(new Aanmelding.Basic(user, velden.get("wachtwoord")));
    }

    private static Optional<URI> address(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return Optional.of(uri);
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw wrong(text + " is geen adres zoals https://systeem.voorbeeld.nl/soap");
    }

    private static int seconds(String text) {
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw wrong("De wachttijd is een aantal seconden van 1 tot en met 9999");
        }
        return Integer.parseInt(text);
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException(text);
    }
}
