// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.ServiceFinder;
import nl.zaakregie.client.Berichtverzender;
import nl.zaakregie.client.Verzendresultaat;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Soapversie;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.ObjectMapper;

/** Sends a message file and prints the answer. */
@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        description = "Verstuurt een berichtbestand en toont het antwoord.",
        exitCodeListHeading = "%nExitcodes:%n",
        exitCodeList = {" 0:goed beantwoord", " 1:geweigerd of ongeldig", " 2:onjuist gebruik", " 3:niet bereikbaar"})
final class SendCommand implements Callable<Integer> {
    @Parameters(paramLabel = "BESTAND", description = "SOAP-envelop of los bericht")
    Path file = Path.of("");

    @Option(names = "--to", required = true, description = "Adres van het ontvangende systeem, met of zonder portType")
    URI to = URI.create("http://127.0.0.1");

    @Option(names = "--action", description = "SOAPAction; anders afgeleid uit het bericht")
    @Nullable
    String action;

    @Option(names = "--soap12", description = "Gebruik SOAP 1.2")
    boolean soap12;

    @Option(names = "--json", description = "Uitvoer als JSON")
    boolean json;

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            System.err.println(file + ": bestand niet gevonden of niet leesbaar");
            return 2;
        }
        BerichtReader reader = new BerichtReader(Schemas.shared());
        Envelop envelop;
        byte[] bytes = Files.readAllBytes(file);
        try {
            envelop = new EnvelopReader(reader).read(new ByteArrayInputStream(bytes));
        } catch (MalformedBerichtException e) {
            System.err.println(file + ":" + e.line() + ":" + e.column() + ": " + e.getMessage());
            return 1;
        }
        if (envelop.bericht().isEmpty()) {
            System.err.println(file + ": er staat geen bericht in de envelop");
            return 1;
        }
        envelop.bericht()
                .get()
                .bevindingen()
                .forEach(b -> System.err.println(ValidateCommand.line(file.toString(), b)));
        java.util.regex.Matcher written = java.util.regex.Pattern.compile("SOAPAction: *\"([^\"]+)\"")
                .matcher(new String(bytes, StandardCharsets.UTF_8));
        String given = action != null ? action : written.find() ? written.group(1) : "";
        Optional<Service> service =
                ServiceFinder.find(given, envelop.bericht().get().root());
        if (service.isEmpty()) {
            System.err.println(file + ": geen service bij dit bericht; geef --action");
            return 2;
        }
        Soapversie versie = soap12 ? Soapversie.SOAP12 : Soapversie.SOAP11;
        Verzendresultaat result = new Berichtverzender(Duration.ofSeconds(60))
                .send(
                        endpoint(service.get()),
                        service.get(),
                        envelop.bericht().get().root(),
                        versie);
        return report(reader, result);
    }

    private URI endpoint(Service service) {
        String text = to.toString().replaceAll("/+$", "");
        boolean complete = text.matches(".*/(OntvangAsynchroon|BeantwoordVraag|VrijeBerichten)");
        return URI.create(complete ? text : text + "/" + service.portsoort());
    }

    private int report(BerichtReader reader, Verzendresultaat result) {
        return switch (result) {
            case Verzendresultaat.Ontvangen answer -> {
                List<Bevinding> findings = reader.validate(answer.antwoord());
                print("ontvangen", "", "", BerichtWriter.writeString(answer.antwoord()));
                findings.forEach(b -> System.err.println(ValidateCommand.line("antwoord", b)));
                yield findings.isEmpty() ? 0 : 1;
            }
            case Verzendresultaat.NieuwBerichtNodig refused -> {
                print(
                        "herstel het bericht en stuur een nieuw",
                        refused.code(),
                        refused.omschrijving(),
                        refused.details());
                yield 1;
            }
            case Verzendresultaat.OpnieuwAanbieden refused -> {
                print(
                        "bied hetzelfde bericht later opnieuw aan",
                        refused.code(),
                        refused.omschrijving(),
                        refused.details());
                yield 1;
            }
            case Verzendresultaat.GeenAntwoord none -> {
                print("geen antwoord", "", none.oorzaak(), "");
                yield 3;
            }
        };
    }

    private void print(String outcome, String code, String text, String details) {
        if (json) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("uitkomst", outcome);
            fields.put("code", code);
            fields.put("omschrijving", text);
            fields.put("inhoud", details);
            System.out.println(new ObjectMapper().writeValueAsString(fields));
        } else {
            System.out.println((outcome + " " + code + " " + text).strip());
            if (!details.isEmpty()) {
                System.out.println(details);
            }
        }
    }
}
