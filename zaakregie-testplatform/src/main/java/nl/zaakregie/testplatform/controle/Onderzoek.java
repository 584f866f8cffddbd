// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle;

import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.rzs;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakregie.regels.Bevinding;
import nl.zaakregie.regels.Ernst;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.testplatform.maker.Proefinstelling;
import nl.zaakregie.testplatform.schaduw.Geheugen;
import nl.zaakregie.testplatform.testset.Richting;
import nl.zaakregie.testplatform.testset.Stap;
import nl.zaakregie.testplatform.verkeer.Httpbericht;
import nl.zaakregie.testplatform.verkeer.Uitwisseling;

/** One exchange under examination by one check, and the findings that the check leaves. */
public final class Onderzoek {
    private final Geval geval;
    private final Check check;
    private final List<String> parameters;
    private final List<Melding> meldingen = new ArrayList<>();

    /**
     * What all checks on an exchange share.
     *
     * @param ervoor      the zaak before the message; empty when there was none
     * @param doorgegeven messages that a servicebus passed on because of this exchange
     * @param gevonden    what was looked up already
     */
    public record Geval(
            Stap stap,
            Uitwisseling uitwisseling,
            Geheugen geheugen,
            Proefinstelling instelling,
            Logboek logboek,
            Optional<StufObject> ervoor,
            List<StufElement> doorgegeven,
            Map<String, List<Bevinding>> gevonden) {
        public Geval {
            doorgegeven = List.copyOf(doorgegeven);
        }

        public Geval(
                Stap stap,
                Uitwisseling uitwisseling,
                Geheugen geheugen,
                Proefinstelling instelling,
                Logboek logboek,
                Optional<StufObject> ervoor,
                List<StufElement> doorgegeven) {
            this(stap, uitwisseling, geheugen, instelling, logboek, ervoor, doorgegeven, new ConcurrentHashMap<>());
        }
    }

    /** An exchange, the check that looks at it, and what the step gave the check. */
    public Onderzoek(Geval geval, Check check, List<String> parameters) {
        this.geval = geval;
        this.check = check;
        this.parameters = parameters;
    }

    public Stap stap() {
        return geval.stap();
    }

    public Uitwisseling uitwisseling() {
        return geval.uitwisseling();
    }

    /** What the library finds in the message of the system under test as something to send; looked up once. */
    List<Bevinding> uitgaand(java.util.function.Function<StufElement, List<Bevinding>> zoeken) {
        return geval.gevonden().computeIfAbsent("uitgaand", key -> zoeken.apply(bericht()));
    }

    /** What a strict receiver finds in the request; looked up once. */
    List<Bevinding> inkomend(java.util.function.Function<StufElement, List<Bevinding>> zoeken) {
        return geval.gevonden().computeIfAbsent("inkomend", key -> zoeken.apply(bericht()));
    }

    public Geheugen geheugen() {
        return geval.geheugen();
    }

    public Proefinstelling instelling() {
        return geval.instelling();
    }

    public Logboek logboek() {
        return geval.logboek();
    }

    public Optional<StufObject> ervoor() {
        return geval.ervoor();
    }

    public List<StufElement> doorgegeven() {
        return geval.doorgegeven();
    }

    /** What the step gave the check; the step must give it. */
    public String parameter() {
        if (parameters.isEmpty()) {
            throw new IllegalStateException("De controle " + check.id() + " heeft een parameter nodig");
        }
        return parameters.getFirst();
    }

    public List<String> parameters() {
        return parameters;
    }

    /** What the system under test sent: its request or its answer. */
    public Optional<Httpbericht> find() {
        return geval.stap().richting() == Richting.NAAR_PLATFORM
                ? Optional.of(uitwisseling().verzoek())
                : uitwisseling().antwoord();
    }

    /** The same where the check only runs when there is one. */
    public Httpbericht http() {
        return find().orElseThrow();
    }

    /** The message of the system under test. */
    public StufElement bericht() {
        return http().goedBericht().orElseThrow();
    }

    /** The stuurgegevens of the message of the system under test. */
    public Stuurgegevens kop() {
        return Stuurgegevens.ofMessage(bericht());
    }

    /** The request, whoever sent it. */
    public StufElement verzoek() {
        return uitwisseling().verzoek().bericht().orElseThrow();
    }

    public Stuurgegevens verzoekkop() {
        return Stuurgegevens.ofMessage(verzoek());
    }

    /** The objects in the answer to a question. */
    public List<StufElement> objecten() {
        StufElement root = bericht();
        return root.child(zkn("antwoord"))
                .or(() -> root.find(zkn("edcLa01"), zkn("antwoord")))
                .map(a -> a.children(OBJECT))
                .orElse(List.of());
    }

    /** The objects of the request: of a kennisgeving, of an update in a vrij bericht, or of a message of RZS. */
    public List<StufElement> verzoekobjecten() {
        StufElement root = verzoek();
        List<StufElement> found = root.children(OBJECT);
        if (found.isEmpty()) {
            found = root.child(zkn("edcLk02")).map(e -> e.children(OBJECT)).orElse(List.of());
        }
        return found.isEmpty() ? root.children(rzs("object")) : found;
    }

    /** The new state in the request: its last object. */
    public StufElement huidig() {
        List<StufElement> objects = verzoekobjecten();
        return objects.isEmpty() ? verzoek() : objects.getLast();
    }

    /** The old state in the request; empty when it has one object only. */
    public Optional<StufElement> oud() {
        List<StufElement> objects = verzoekobjecten();
        return objects.size() > 1 ? Optional.of(objects.getFirst()) : Optional.empty();
    }

    /** The value of a variable; empty when nothing filled it. */
    public String variabele(String naam) {
        return geheugen().find(naam).orElse("");
    }

    /** A finding that fails the step. */
    public Melding fout(String tekst) {
        return melding(Ernst.FOUT, tekst);
    }

    /** A finding that does not fail the step. */
    public Melding waarschuwing(String tekst) {
        return melding(Ernst.WAARSCHUWING, tekst);
    }

    /** A finding of the message library. */
    public void overnemen(Bevinding bevinding, Ernst ernst) {
        Melding melding = melding(ernst, bevinding.tekst());
        melding.xpath = bevinding.xpath();
        melding.regel = bevinding.line();
        melding.eis = bevinding.regel();
    }

    private Melding melding(Ernst ernst, String tekst) {
        Melding melding = new Melding(ernst, tekst);
        meldingen.add(melding);
        return melding;
    }

    /** What the check found. */
    public List<Testbevinding> bevindingen() {
        return meldingen.stream().map(m -> m.toBevinding(check)).toList();
    }

    /** A finding in the making. */
    public final class Melding {
        private final Ernst ernst;
        private final String tekst;
        private String verwacht = "";
        private String gevonden = "";
        private String xpath = "";
        private String eis = "";
        private int regel;

        private Melding(Ernst ernst, String tekst) {
            this.ernst = ernst;
            this.tekst = tekst;
        }

        public Melding verwacht(String text) {
            verwacht = text;
            return this;
        }

        public Melding gevonden(String text) {
            gevonden = text.isEmpty() ? "(leeg)" : text;
            return this;
        }

        /** Where it is, in the message of the system under test. */
        public Melding bij(StufElement element) {
            xpath = http().bericht()
                    .or(() -> http().foutbericht())
                    .map(root -> root.xpathTo(element))
                    .orElse("");
            regel = element.line();
            return this;
        }

        private Testbevinding toBevinding(Check by) {
            List<String> eisen = new ArrayList<>(by.eisen());
            if (!eis.isEmpty() && !eisen.contains(eis)) {
                eisen.addFirst(eis);
            }
            return new Testbevinding(by.id(), ernst, tekst, verwacht, gevonden, xpath, regel, eisen);
        }
    }
}
