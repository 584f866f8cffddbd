// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.site;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.bericht.Portsoort;
import nl.zaakregie.client.Aanmelding;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.testplatform.maker.Proefinstelling;
import nl.zaakregie.testplatform.testset.Rol;
import nl.zaakregie.testplatform.testset.Testset;
import nl.zaakregie.testplatform.testset.TestsetReader;
import nl.zaakregie.testplatform.uitvoering.Product;
import nl.zaakregie.testplatform.uitvoering.Runopdracht;
import nl.zaakregie.testplatform.verkeer.Verbinding;

/**
 * Makes of a form what a run is to do; what is wrong with it is said in Dutch. Fields that a form does not have count as
 * not filled in.
 */
public final class Aanvraag {
    /** Before the name of a portType: the whole address of that one. */
    public static final String ADRES = "url-";

    private static final Proefinstelling STANDAARD = Proefinstelling.standard();

    private final Formulier velden;

    public Aanvraag(Formulier velden) {
        this.velden = velden;
    }

    /**
     * The run.
     *
     * @throws Aanvraagfout when the form is not right
     */
    public Runopdracht opdracht() {
        Testset set = TestsetReader.find(velden.get("set")).orElseThrow(() -> wrong("set", "Kies een testset"));
        Rol rol = Rol.find(velden.get("rol")).orElseThrow(() -> wrong("rol", "Kies een rol"));
        if (set.list(rol).isEmpty()) {
            throw wrong("rol", "De testset " + set.naam() + " heeft geen scenario's voor de rol " + rol.naam());
        }
        if (velden.get("product").isEmpty()) {
            throw wrong("product", "Geef de naam van het product; die komt in het verslag");
        }
        return new Runopdracht(
                set,
                rol,
                scenarios(set, rol),
                new Product(velden.get("product"), velden.get("versie"), velden.get("leverancier")),
                new Verbinding(address("url"), addresses(), aanmelding(), Duration.ofSeconds(30)),
                instelling(),
                variables(),
                Duration.ofSeconds(seconds(velden.get("wachttijd"))),
                !velden.get("voorwaardelijk").isEmpty());
    }

    /** Variables of the set that are known beforehand, one on a line: NAAM=WAARDE. */
    private Map<String, String> variables() {
        Map<String, String> found = new LinkedHashMap<>();
        for (String line : velden.get("variabelen").lines().toList()) {
            int is = line.indexOf('=');
            if (!line.isBlank() && is < 1) {
                throw wrong("variabelen", line.strip() + " is niet van de vorm NAAM=WAARDE");
            }
            if (!line.isBlank()) {
                found.put(line.substring(0, is).strip(), line.substring(is + 1).strip());
            }
        }
        return found;
    }

    private Map<Portsoort, URI> addresses() {
        Map<Portsoort, URI> found = new EnumMap<>(Portsoort.class);
        for (Portsoort port : Portsoort.values()) {
            address(ADRES + port.name()).ifPresent(uri -> found.put(port, uri));
        }
        return found;
    }

    private Proefinstelling instelling() {
        String code = velden.get("gemeentecode");
        if (!code.isEmpty() && !code.matches("\\d{4}")) {
            throw wrong("gemeentecode", "Een gemeentecode heeft vier cijfers");
        }
        return new Proefinstelling(
                code.isEmpty() ? STANDAARD.gemeentecode() : code,
                system("zender", STANDAARD.zelf()),
                system("ontvanger", STANDAARD.systeem()),
                STANDAARD.zaaktypen(),
                STANDAARD.seed());
    }

    /** A system as organisatie:applicatie, with the administratie behind it where it has one. */
    private Systeem system(String field, Systeem otherwise) {
        String[] parts = velden.get(field).split(":", -1);
        if (velden.get(field).isEmpty()) {
            return otherwise;
        }
        if (parts.length < 2 || parts.length > 3 || parts[1].isBlank()) {
            throw wrong(field, velden.get(field) + " is niet van de vorm organisatie:applicatie");
        }
        return new Systeem(parts[0].strip(), parts[1].strip(), parts.length == 3 ? parts[2].strip() : "", "");
    }

    private List<String> scenarios(Testset set, Rol rol) {
        List<String> ids = Arrays.stream(velden.get("scenarios").split("[,\\s]+"))
                .filter(id -> !id.isEmpty())
                .toList();
        for (String id : ids) {
            if (set.find(rol, id).isEmpty()) {
                throw wrong("scenarios", id + " is geen scenario van de rol " + rol.naam());
            }
        }
        return ids;
    }

    private Aanmelding aanmelding() {
        String user = velden.get("gebruiker");
        if (user.contains(":")) {
            throw wrong("gebruiker", "Een gebruiker kan geen dubbele punt hebben");
        }
        return user.isEmpty()
                ? Aanmelding.GEEN
                : Aanmelding.GEEN.with(new Aanmelding.Basic(user, velden.get("wachtwoord")));
    }

    private Optional<URI> address(String field) {
        String text = velden.get(field);
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
        throw wrong(field, text + " is geen adres zoals https://systeem.voorbeeld.nl/soap");
    }

    private static int seconds(String text) {
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw wrong("wachttijd", "De wachttijd is een aantal seconden van 1 tot en met 9999");
        }
        return Integer.parseInt(text);
    }

    private static Aanvraagfout wrong(String field, String text) {
        return new Aanvraagfout(field, text);
    }
}
