// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import nl.zaakregie.client.zaak.VertrouwelijkAanduiding;
import nl.zaakregie.gebruiker.Gebruiker;
import nl.zaakregie.regie.Bestanden;
import nl.zaakregie.regie.Bestanden.Bestand;
import nl.zaakregie.regie.Documentregel;
import nl.zaakregie.regie.Regieinstellingen;
import nl.zaakregie.regie.Veldfout;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

/**
 * The fields of a document and its file, as a browser sent them. A good file is kept at once, so that it need not be chosen
 * again when something else is wrong.
 */
@Component
class Documentinvoer {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 2000;

    private final Bestanden bestanden;
    private final Regieinstellingen settings;

    Documentinvoer(Bestanden bestanden, Regieinstellingen settings) {
        this.bestanden = bestanden;
        this.settings = settings;
    }

    /** What was typed, the file when there is a good one, and what is wrong. */
    record Ingevuld(Documentregel regel, Optional<Bestand> bestand, List<Veldfout> fouten) {
        Ingevuld {
            fouten = List.copyOf(fouten);
        }
    }

    /** A choice in a list. */
    record Keuze(String waarde, String tekst) {}

    /** Whether somebody began to fill in the fields. */
    static boolean isBegun(Map<String, String> fields, @Nullable MultipartFile file) {
        return chosen(file)
                || !text(fields, "titel").isEmpty()
                || !text(fields, "soort").isEmpty();
    }

    /** The fields of a document that nobody described yet. */
    static Documentregel empty() {
        return new Documentregel(
                UUID.randomUUID(), "", "", Opmaak.today().toString(), VertrouwelijkAanduiding.VERTROUWELIJK.name());
    }

    /** Reads the fields, and keeps the file when it is good. */
    Ingevuld read(Gebruiker who, Map<String, String> fields, @Nullable MultipartFile file) {
        Documentregel line = line(fields);
        List<Veldfout> faults = new ArrayList<>(line.faults());
        if (file != null && chosen(file)) {
            Optional<Veldfout> wrong = wrong(file);
            wrong.ifPresentOrElse(faults::add, () -> keep(who, line.id(), file, faults));
        }
        Optional<Bestand> kept = bestanden.find(who, line.id());
        if (kept.isEmpty() && faults.stream().noneMatch(f -> f.veld().equals("bestand"))) {
            faults.add(new Veldfout("bestand", "Kies het bestand."));
        }
        return new Ingevuld(line, kept, faults);
    }

    static Documentregel line(Map<String, String> fields) {
        return new Documentregel(
                Conceptformulier.uuid(fields.get("opdracht")),
                text(fields, "titel"),
                text(fields, "soort"),
                text(fields, "gemaakt"),
                text(fields, "vertrouwelijkheid"));
    }

    private static String text(Map<String, String> fields, String name) {
        String value = fields.getOrDefault(name, "").strip();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    private static boolean chosen(@Nullable MultipartFile file) {
        return file != null && !name(file).isEmpty();
    }

    /** The name without the folders that some browsers send. */
    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
    }

    private static String extension(String name) {
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }

    private Optional<Veldfout> wrong(MultipartFile file) {
        String name = name(file);
        if (file.getSize() == 0) {
            return fault("Dit bestand is leeg. Kies een ander bestand.");
        }
        if (file.getSize() > settings.grootsteBestand().toBytes()) {
            return Optional.of(tooLarge());
        }
        if (!settings.bestandssoorten().contains(extension(name))) {
            return fault("Dit soort bestand kan niet mee. Wel: "
                    + String.join(", ", new TreeSet<>(settings.bestandssoorten())) + ".");
        }
        if (name.length() > LONGEST_NAME) {
            return fault("De naam van het bestand is te lang: hoogstens " + LONGEST_NAME + " tekens.");
        }
        return Veldfout.ofNumber("bestand", name).isEmpty()
                ? Optional.empty()
                : fault(
                        "In de naam van het bestand staat een BSN of ander nummer van een persoon. Geef het een andere naam.");
    }

    private static Optional<Veldfout> fault(String text) {
        return Optional.of(new Veldfout("bestand", text));
    }

    /** The fault that a file is larger than may be sent. */
    Veldfout tooLarge() {
        return new Veldfout("bestand", "Dit bestand is te groot: hoogstens " + largest() + ".");
    }

    private String largest() {
        return settings.grootsteBestand().toMegabytes() + " MB";
    }

    private void keep(Gebruiker who, UUID id, MultipartFile file, List<Veldfout> faults) {
        String name = name(file);
        String type = MediaTypeFactory.getMediaType(name)
                .map(MediaType::toString)
                .orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        try {
            bestanden.keep(who, id, name, type, file::getInputStream);
        } catch (IOException e) {
            faults.add(new Veldfout("bestand", "Het bestand is niet goed aangekomen. Kies het opnieuw."));
        }
    }

    /** Puts what was typed on the page. */
    void fill(Gebruiker who, Documentregel line, Model model) {
        Map<String, String> fields = new HashMap<>();
        fields.put("opdracht", line.id().toString());
        fields.put("titel", line.titel());
        fields.put("soort", line.soort());
        fields.put("gemaakt", line.gemaakt());
        fields.put("vertrouwelijkheid", line.vertrouwelijkheid());
        model.addAttribute("velden", fields);
        model.addAttribute(
                "gekozen",
                bestanden
                        .find(who, line.id())
                        .map(b ->
                                b.naam() + " (" + Opmaak.grootte(b.verwijzing().grootte()) + ")")
                        .orElse(""));
        model.addAttribute("grootste", largest());
        model.addAttribute("bestandssoorten", "." + String.join(",.", new TreeSet<>(settings.bestandssoorten())));
        model.addAttribute(
                "aanduidingen",
                Arrays.stream(VertrouwelijkAanduiding.values())
                        .map(a -> new Keuze(a.name(), confidentiality(a.name())))
                        .toList());
    }

    static String confidentiality(String name) {
        String text = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
