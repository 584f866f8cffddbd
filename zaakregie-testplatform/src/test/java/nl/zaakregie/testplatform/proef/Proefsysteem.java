// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.zkn;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.bericht.ServiceFinder;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.regels.BerichtValidator;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.regels.Planregels;
import nl.zaakregie.regels.Zaakregister;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Foutcode;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.testplatform.maker.Koppen;
import nl.zaakregie.testplatform.maker.Proefinstelling;
import nl.zaakregie.testplatform.schaduw.Schaduwregister;
import nl.zaakregie.testplatform.tegenspeler.Antwoordbouwer;
import nl.zaakregie.testplatform.tegenspeler.Tegenspeler;
import nl.zaakregie.testplatform.tegenspeler.Zaakzoeker;
import nl.zaakregie.testplatform.verkeer.Httpbericht;
import nl.zaakregie.testplatform.verkeer.Ontvangstpunt;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Soapversie;

/** A system under test that does everything right, but for the one thing it is told to do wrong. Over real HTTP. */
final class Proefsysteem implements AutoCloseable {
    private static final Zaaktypecatalogus CATALOGUS =
            Proefinstelling.standard().catalogus();
    private static final Controleprofiel PROFIEL = new Controleprofiel(false, "9999", true);
    private static final Systeem ZELF = Systeem.of("9999", "PROEFSYS");

    private final Ontvangstpunt punt;
    private final Koppen koppen = new Koppen(Clock.systemUTC());
    private final Schaduwregister register = new Schaduwregister("9999");
    private final Tegenspeler tegenspeler = new Tegenspeler(register, koppen, ZELF, "9999");
    private final Antwoordbouwer antwoorden = new Antwoordbouwer(koppen, ZELF);
    private final BerichtValidator validator = new BerichtValidator(Schemas.shared(), CATALOGUS);
    private final Map<String, Eerder> eerder = new HashMap<>();
    private final Gebrek gebrek;

    private record Eerder(StufElement bericht, StufElement antwoord) {}

    Proefsysteem(Gebrek gebrek) throws IOException {
        this.gebrek = gebrek;
        this.punt = Ontvangstpunt.loopback();
        punt.register("proef", verzoek -> gebrek.line(verzoek, this::answer));
    }

    URI adres() {
        return URI.create(punt.adres() + "/run/proef");
    }

    private Httpbericht answer(Httpbericht verzoek) {
        Optional<ReadResult> read = verzoek.gelezen().envelop().flatMap(e -> e.bericht());
        if (read.isEmpty() || verzoek.versie() == Soapversie.NONE) {
            return tegenspeler.answer(verzoek);
        }
        StufElement answer = decide(verzoek.kop("soapaction"), read.get());
        Optional<Service> dienst =
                ServiceFinder.find(verzoek.kop("soapaction"), read.get().root());
        StufElement given =
                gebrek.answer(answer, dienst.orElse(null), read.get().root());
        return Tegenspeler.write(new Tegenspeler.Beantwoord(dienst, given), verzoek.versie());
    }

    private synchronized StufElement decide(String action, ReadResult read) {
        StufElement root = read.root();
        Stuurgegevens head = Stuurgegevens.ofMessage(root);
        String key = (head.zender() == null ? "" : head.zender().identity().display()) + "|" + head.referentienummer();
        Optional<Service> dienst = ServiceFinder.find(action, root);
        Eerder before = eerder.get(key);
        if (before != null && !gebrek.forgets()) {
            return before.bericht().equals(root)
                    ? before.antwoord()
                    : antwoorden.fout(dienst.map(Service::fault).orElseThrow(), head, Foutcode.STUF016, null);
        }
        Optional<StufElement> refusal = dienst.flatMap(d -> refuse(d, read, head));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        StufElement taken = dienst.map(d -> gebrek.take(d, root, register)).orElse(root);
        StufElement answer = tegenspeler
                .answer(action, new ReadResult(taken, read.bevindingen()))
                .bericht();
        if (dienst.filter(d -> !d.operation().contains("_Lv01")).isPresent()
                && !answer.localName().startsWith("Fo")) {
            eerder.put(key, new Eerder(root, answer));
        }
        return answer;
    }

    private Optional<StufElement> refuse(Service dienst, ReadResult read, Stuurgegevens head) {
        if (gebrek.acceptsAll() || !read.bevindingen().isEmpty()) {
            return Optional.empty();
        }
        StufElement root = read.root();
        boolean change = dienst == Service.UPDATE_ZAAK || dienst == Service.ACTUALISEER_ZAAKSTATUS;
        if (change && register.findZaak(Zaakzoeker.identificatie(root)).isEmpty()) {
            return Optional.of(antwoorden.fout(dienst.fault(), head, Foutcode.STUF064, "De zaak is niet bekend"));
        }
        String document =
                root.value(zkn("edcLk02"), OBJECT, zkn("identificatie")).orElse("");
        String slot = register.findSlot(document).orElse("");
        if (!root.value(zkn("parameters"), zkn("checkedOutId")).orElse("").equals(slot)
                && dienst == Service.UPDATE_ZAAKDOCUMENT) {
            return Optional.of(antwoorden.fout(dienst.fault(), head, Foutcode.STUF058, "BR-21: er zit een slot op"));
        }
        List<Bevinding> findings =
                new ArrayList<>(validator.validate(read, dienst, PROFIEL).bevindingen());
        if (dienst == Service.CREEER_ZAAK) {
            StufObject zaak = new StufObject(root.child(OBJECT).orElseThrow());
            findings.addAll(Planregels.validate(root, zaak, dienst, PROFIEL, CATALOGUS, this::findPlan));
            if (register.findZaak(Zaakzoeker.identificatie(root)).isPresent()) {
                return Optional.of(antwoorden.fout(dienst.fault(), head, Foutcode.STUF067, "De zaak bestaat al"));
            }
        }
        return findings.stream()
                .filter(Bevinding::isFout)
                .findFirst()
                .map(f -> antwoorden.fout(dienst.fault(), head, f.foutcode(), f.regel() + ": " + f.tekst()));
    }

    private Optional<Zaakregister.Entry> findPlan(String identificatie) {
        return register.findZaak(identificatie)
                .map(Zaak::new)
                .map(zaak -> new Zaakregister.Entry(
                        identificatie,
                        Planregels.plansoort(zaak, CATALOGUS),
                        zaak.clientBsns(),
                        zaak.gerelateerdeZaken().isEmpty()
                                ? ""
                                : zaak.gerelateerdeZaken().getFirst()));
    }

    @Override
    public void close() {
        punt.close();
    }
}
