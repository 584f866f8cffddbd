// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.ServiceFinder;
import nl.zaakregie.regels.BerichtValidator;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.regels.Ernst;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.zaaktypen.CatalogusReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.ObjectMapper;

/** Checks message files and prints findings as a compiler does. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Controleert berichtbestanden: schema, StUF-regels en regels van het koppelvlak.",
        exitCodeListHeading = "%nExitcodes:%n",
        exitCodeList = {" 0:geen fouten", " 1:fouten gevonden", " 2:onjuist gebruik"})
final class ValidateCommand implements Callable<Integer> {
    private static final Pattern ACTION = Pattern.compile("SOAPAction: *\"([^\"]+)\"");

    @Parameters(arity = "1..*", paramLabel = "BESTAND", description = "SOAP-envelop of los bericht")
    List<Path> files = List.of();

    @Option(names = "--streng", description = "Controleer zoals voor een strenge partner")
    boolean strict;

    @Option(names = "--gemeentecode", defaultValue = "9999", description = "Gemeentecode (standaard 9999)")
    String gemeentecode = "9999";

    @Option(names = "--catalogus", description = "YAML-bestand met eigen zaaktypen")
    @Nullable
    String catalogus;

    @Option(names = "--json", description = "Uitvoer als JSON")
    boolean json;

    /** A finding in a file, for the JSON output. */
    record Regel(String bestand, Bevinding bevinding) {}

    @Override
    public Integer call() throws IOException {
        Schemas schemas = Schemas.shared();
        BerichtValidator validator = new BerichtValidator(schemas, CatalogusReader.read(catalogus));
        List<Regel> all = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                System.err.println(file + ": bestand niet gevonden of niet leesbaar");
                return 2;
            }
            for (Bevinding finding : check(schemas, validator, Files.readAllBytes(file))) {
                all.add(new Regel(file.toString(), finding));
            }
        }
        long faults = all.stream().filter(r -> r.bevinding().isFout()).count();
        if (json) {
            System.out.println(
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all));
        } else {
            all.forEach(r -> System.out.println(line(r.bestand(), r.bevinding())));
            System.out.println(files.size() + " bestand(en), " + faults + " fout(en), " + (all.size() - faults)
                    + " waarschuwing(en)");
        }
        return faults == 0 ? 0 : 1;
    }

    static String line(String file, Bevinding finding) {
        return file + ":" + finding.line() + ":" + finding.column() + ": "
                + (finding.isFout() ? "fout " : "waarschuwing ")
                + finding.foutcode().code() + " " + finding.regel() + ": "
                + finding.tekst() + " [" + finding.xpath() + "]";
    }

    private List<Bevinding> check(Schemas schemas, BerichtValidator validator, byte[] bytes) {
        BerichtReader reader = new BerichtReader(schemas);
        Envelop envelop;
        try {
            envelop = new EnvelopReader(reader).read(new ByteArrayInputStream(bytes));
        } catch (MalformedBerichtException e) {
            return List.of(new Bevinding(
                    Ernst.FOUT, "XML", Foutcode.STUF055, String.valueOf(e.getMessage()), "/", e.line(), e.column()));
        }
        Optional<StufElement> detail = envelop.fault().flatMap(Envelop.SoapFault::detail);
        if (detail.isPresent()) {
            return reader.validate(detail.get());
        }
        if (envelop.bericht().isEmpty()) {
            return List.of(new Bevinding(
                    Ernst.FOUT, "XML", Foutcode.STUF055, "Er staat geen bericht in de envelop.", "/", 1, 1));
        }
        ReadResult read = envelop.bericht().get();
        Matcher action = ACTION.matcher(new String(bytes, StandardCharsets.UTF_8));
        Optional<Service> service = ServiceFinder.find(action.find() ? action.group(1) : "", read.root());
        return service.map(s -> validator
                        .validate(read, s, new Controleprofiel(strict, gemeentecode, false))
                        .bevindingen())
                .orElse(read.bevindingen());
    }
}
