// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.zaakregie.testplatform.proef.Clienttester;
import nl.zaakregie.testplatform.uitvoering.Tester;
import tools.jackson.databind.JsonNode;

/**
 * Somebody at a regiesysteem or backoffice of ours: works it through its API and the client library, and looks in its inbox
 * when the platform asks what is to be seen there.
 */
final class Producttester implements Tester {
    private static final Map<String, String> GEBEURTENIS = Map.of(
            "01", "Creeer zaak",
            "03", "Voeg zaakdocument toe",
            "05", "Update zaak",
            "07", "Actualiseer zaakstatus",
            "09", "Update zaakdocument");

    private final Aanroep api;
    private final Clienttester client = new Clienttester();
    private volatile String overdracht = "";

    Producttester(String address) {
        this.api = new Aanroep(address);
    }

    @Override
    public void opdracht(Opdracht opdracht) {
        switch (opdracht.stap()) {
            case "REG-17.01" -> handOver(opdracht.variabelen().get("DEEL1"));
            case "BCK-15.03" -> {
                // the rule in its settings decides
            }
            default -> client.opdracht(opdracht);
        }
    }

    private void handOver(String zaak) {
        overdracht = api.post(
                        "/regiesysteem/overdrachten",
                        "{\"zaak\":\"" + zaak + "\",\"zaaktype\":\"WMOHULP\",\"ontvanger\":\"platform\"}")
                .get("id")
                .asString();
        api.post("/regiesysteem/overdrachten/" + overdracht + "/_verstuur", "");
    }

    @Override
    public Optional<Boolean> vraag(String stap, String tekst) {
        if (stap.startsWith("REG-12") || stap.startsWith("BCK-10")) {
            return Optional.of(shows(stap.startsWith("REG") ? "regiesysteem" : "backoffice", stap.substring(7)));
        }
        if (stap.equals("REG-17.03")) {
            String state = api.get("/regiesysteem/overdrachten/" + overdracht)
                    .get("toestand")
                    .asString();
            return Optional.of(state.equals("geaccepteerd"));
        }
        return Optional.empty();
    }

    private boolean shows(String rol, String nr) {
        JsonNode inbox = api.get("/" + rol + "/notificaties");
        return StreamSupport.stream(inbox.findValues("gebeurtenis").spliterator(), false)
                .anyMatch(event -> event.asString().equals(GEBEURTENIS.get(nr)));
    }
}
