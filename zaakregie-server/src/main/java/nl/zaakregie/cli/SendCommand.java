// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.ServiceFinder;
import nl.zaakregie.client.Berichtverzender;
import nl.zaakregie.client.Partner;
import nl.zaakregie.client.Verzendresultaat;
import nl.zaakregie.client.zaak.Zaakbericht;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.Envelop;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Soapversie;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends a message file and prints the answer. */
@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        description = {
            "Verstuur een berichtbestand en toon het antwoord.",
            "Een envelop gaat byte voor byte zoals zij in het bestand staat; een los bericht krijgt een envelop. Verzoek "
                    + "en antwoord worden gecontroleerd; ook een bericht met fouten wordt verstuurd. Een document kan "
                    + "mee uit een bestand (--attach) en terug naar een map (--save)."
        },
        exitCodeList = {
            " 0:goed beantwoord",
            " 1:geweigerd, of verzoek of antwoord heeft een fout",
            " 2:onjuist gebruik, of het bestand is niet te versturen",
            " 3:geen antwoord"
        })
final class SendCommand implements Callable<Integer> {
    @Parameters(paramLabel = "BESTAND", description = "SOAP-envelop of los bericht; - is de standaardinvoer")
    String file = "";

    @Mixin
    Verbinding verbinding = new Verbinding();

    @Mixin
    Controle controle = new Controle();

    @Mixin
    Bijlage bijlage = new Bijlage();

    @ArgGroup
    Versie versie = new Versie();

    @Option(names = "--json", description = "Uitvoer als JSON")
    boolean json;

    @Spec
    @Nullable
    CommandSpec spec;

    /** Which SOAP; neither: that of the file. */
    static final class Versie {
        @Option(names = "--soap11", description = "SOAP 1.1 (standaard, tenzij het bestand SOAP 1.2 is)")
        boolean soap11;

        @Option(names = "--soap12", description = "SOAP 1.2")
        boolean soap12;
    }

    @Override
    public Integer call() throws IOException, MalformedBerichtException {
        if (!file.equals(Berichtbestand.STDIN) && !Files.isRegularFile(Path.of(file))) {
            return wrong(file + ": bestand niet gevonden of niet leesbaar");
        }
        Berichtbestand bestand = Berichtbestand.read(file);
        Envelop envelop;
        try {
            envelop = bestand.envelop();
        } catch (MalformedBerichtException e) {
            return wrong(bestand.naam() + ":" + e.line() + ":" + e.column() + ": " + e.getMessage());
        }
        Optional<StufElement> message = envelop.bericht().map(ReadResult::root);
        if (message.isEmpty()) {
            return wrong(bestand.naam() + ": er staat geen bericht in de envelop");
        }
        String problem = bijlage.problem(message.get());
        if (problem != null) {
            return wrong(problem);
        }
        String action = verbinding.action == null ? bestand.soapActie() : verbinding.action;
        Optional<Service> service = ServiceFinder.find(action, message.get());
        return service.isEmpty()
                ? wrong(bestand.naam() + ": geen service bij dit bericht; geef --action")
                : send(bestand, envelop, message.get(), service.get(), action);
    }

    private int wrong(String text) {
        Uitvoer.of(spec).err().println(text);
        return Exitcode.GEBRUIK;
    }

    private int send(Berichtbestand bestand, Envelop envelop, StufElement message, Service service, String action)
            throws IOException, MalformedBerichtException {
        Soapversie asked = versie(envelop.versie());
        Optional<Zaakbericht> written = bijlage.find(bestand, service, message);
        List<Regel> findings = new ArrayList<>();
        check(bestand, envelop, written, action)
                .forEach(f -> findings.add(Regel.of(bestand.naam(), bestand.eersteRegel(), f)));
        Partner partner = verbinding.partner(service).withSoapversie(asked).withInhoudsvorm(bijlage.vorm());
        try (Berichtverzender verzender = new Berichtverzender(partner);
                Inhoudsmap contents = new Inhoudsmap(bijlage.save)) {
            Verzendresultaat result;
            if (written.isPresent()) {
                result = verzender.send(written.get(), contents);
            } else {
                String number = Stuurgegevens.ofMessage(message).referentienummer();
                byte[] bytes =
                        envelop.versie() == asked ? bestand.inhoud() : BerichtWriter.writeEnvelope(asked, message);
                result = verzender.send(service, number, asked, bytes, contents);
            }
            if (result instanceof Verzendresultaat.Ontvangen received) {
                new BerichtReader(Schemas.shared())
                        .validate(received.antwoord())
                        .forEach(f -> findings.add(Regel.of("antwoord", 0, f)));
                return report(Uitslag.of(result, findings, contents.name(received.antwoord())));
            }
            return report(Uitslag.of(result, findings, List.of()));
        }
    }

    /** What is to be said of the message as it goes. */
    private List<Bevinding> check(Berichtbestand bestand, Envelop envelop, Optional<Zaakbericht> written, String action)
            throws MalformedBerichtException {
        if (written.isEmpty() || bestand.isMtom()) {
            return controle.check(envelop, action);
        }
        byte[] whole =
                BerichtWriter.writeEnvelope(Soapversie.SOAP11, written.get().bericht());
        return controle.check(Berichtbestand.of(bestand.naam(), whole).envelop(), action);
    }

    private Soapversie versie(Soapversie ofFile) {
        if (versie.soap12) {
            return Soapversie.SOAP12;
        }
        return versie.soap11 || ofFile == Soapversie.NONE ? Soapversie.SOAP11 : ofFile;
    }

    private int report(Uitslag uitslag) {
        Uitvoer uitvoer = Uitvoer.of(spec);
        if (json) {
            uitvoer.json(uitslag);
        } else {
            uitslag.bevindingen().forEach(r -> uitvoer.err().println(r.print()));
            uitslag.lines().forEach(uitvoer.out()::println);
        }
        return uitslag.exitcode();
    }
}
