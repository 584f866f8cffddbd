// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** A regiesysteem or backoffice that keeps every text that it gets. */
final class Vreemdedeelnemer extends Vervanger implements Deelnemer {
    private final List<Bericht> received = new CopyOnWriteArrayList<>();
    private final Map<String, String> details = new ConcurrentHashMap<>();
    private final UnaryOperator<String> addresses;

    Vreemdedeelnemer(String applicatie, UnaryOperator<String> addresses) throws IOException {
        super(applicatie);
        this.addresses = addresses;
    }

    @Override
    Antwoord answer(Bericht bericht) {
        received.add(bericht);
        return confirm(bericht);
    }

    private List<Bericht> about(String root, String zaak) {
        return received.stream()
                .filter(b -> b.root().equals(root) && b.text("identificatie").equals(zaak))
                .toList();
    }

    @Override
    public boolean heard(String zaak, String event) {
        return about("notificeerOverZaak_Di01", zaak).stream()
                .anyMatch(b -> b.extra("gebeurtenis").equals(event));
    }

    @Override
    public int notifications(String zaak) {
        return about("notificeerOverZaak_Di01", zaak).size();
    }

    @Override
    public void refresh(String zaak) {
        details.put(
                zaak,
                ask("BeantwoordVraag", "geefZaakdetails", "geefZaakdetails-request-alles", "9999GZP2016000001", zaak));
    }

    private String ask(String port, String operation, String example, String from, String to) {
        return send(
                        addresses.apply("servicebus") + "/soap/servicebus/" + port,
                        ZKN + operation + "_Lv01",
                        message(example, "ZAAKSYS")
                                .replace("</StUF:zender>", "</StUF:zender>" + TO_ZAAKSYS)
                                .replace(from, to))
                .body();
    }

    private static final String TO_ZAAKSYS = "<StUF:ontvanger><StUF:organisatie>9999</StUF:organisatie>"
            + "<StUF:applicatie>ZAAKSYS</StUF:applicatie></StUF:ontvanger>";

    @Override
    public boolean sees(String zaak, String soort) {
        refresh(zaak);
        String text = details.getOrDefault(zaak, "");
        return text.contains(">" + zaak + "<") && text.contains("heeftBetrekkingOpAndere") == soort.equals("deelplan");
    }

    @Override
    public BooleanSupplier handOver(String zaak, String reden) {
        String request = message("overdragenZaak-request-min", "WMOBACKO").replace("9999WMO2016000001", zaak);
        deliver(addresses.apply("servicebus") + "/soap/servicebus/OntvangAsynchroon", RZS + "overdragenZaak", request);
        String number = new Bericht("", "", request).text("referentienummer");
        return () -> about("overdragenZaak_Du01", zaak).stream()
                .anyMatch(b -> b.text("crossRefnummer").equals(number)
                        && b.text("antwoord").equals("Overdracht geaccepteerd")
                        && b.text("melding").equals(reden));
    }

    @Override
    public boolean hasWork(String zaak) {
        return !about("overdragenZaak_Di01", zaak).isEmpty();
    }

    @Override
    public void accept(String zaak, String reden) {
        Bericht request = about("overdragenZaak_Di01", zaak).getFirst();
        String answer = message("bevestigOverdragenZaak-request-full", "REGIE")
                .replace("9999WMO2016000001", zaak)
                .replace("Overdracht geweigerd", "Overdracht geaccepteerd")
                .replaceAll("(<\\w+:melding>)[^<]*", "$1" + reden)
                .replaceAll("(<\\w+:crossRefnummer>)[^<]*", "$1" + request.text("referentienummer"));
        deliver(
                addresses.apply("servicebus") + "/soap/servicebus/OntvangAsynchroon",
                RZS + "bevestigOverdragenZaak",
                answer);
    }

    @Override
    public boolean hasDocument(String zaak, String document) {
        return ask(
                                "BeantwoordVraag",
                                "geefLijstZaakdocumenten",
                                "geefLijstZaakdocumenten-request-min",
                                "9999GZP2016000001",
                                zaak)
                        .contains(document)
                && ask(
                                "BeantwoordVraag",
                                "geefZaakdocumentLezen",
                                "geefZaakdocumentLezen-request-min",
                                "9999DOC2016000001",
                                document)
                        .contains("inhoud");
    }
}
