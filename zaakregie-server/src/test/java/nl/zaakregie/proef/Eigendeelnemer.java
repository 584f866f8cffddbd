// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** Our own program, by its JSON API. */
record Eigendeelnemer(String rol, Aanroep api) implements Deelnemer {

    private JsonNode inbox(String zaak) {
        return api.get("/" + rol + "/notificaties?zaak=" + zaak).get("resultaten");
    }

    @Override
    public boolean heard(String zaak, String event) {
        return inbox(zaak).toString().contains(event);
    }

    @Override
    public int notifications(String zaak) {
        return inbox(zaak).size();
    }

    @Override
    public void refresh(String zaak) {
        api.post("/" + rol + "/zaken/" + zaak + "/_ververs", "");
    }

    @Override
    public boolean sees(String zaak, String soort) {
        HttpResponse<String> response = api.send("GET", "/" + rol + "/zaken/" + zaak, "");
        return response.statusCode() == 200
                && Aanroep.json(response, 200)
                        .get("zaak")
                        .get("soort")
                        .asString()
                        .equals(soort);
    }

    @Override
    public BooleanSupplier handOver(String zaak, String reden) {
        String body = "{\"zaak\":\"" + zaak + "\",\"zaaktype\":\"WMOHULP\",\"ontvanger\":\"backoffice\"}";
        String one = "/regiesysteem/overdrachten/"
                + api.post("/regiesysteem/overdrachten", body).get("id").asString();
        api.post(one + "/_verstuur", "");
        return () -> {
            JsonNode now = api.get(one);
            return now.get("toestand").asString().equals("geaccepteerd")
                    && now.get("antwoord").toString().contains(reden);
        };
    }

    private Optional<String> work(String zaak) {
        for (JsonNode each : api.get("/backoffice/overdrachtverzoeken").get("resultaten")) {
            if (each.get("zaak").asString().equals(zaak)) {
                return Optional.of(each.get("id").asString());
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean hasWork(String zaak) {
        return work(zaak).isPresent();
    }

    @Override
    public void accept(String zaak, String reden) {
        String id = work(zaak).orElseThrow();
        api.post("/backoffice/overdrachtverzoeken/" + id + "/_accepteer", "{\"reden\":\"" + reden + "\"}");
    }

    @Override
    public boolean hasDocument(String zaak, String document) {
        return api.send("GET", "/backoffice/zaken/" + zaak + "/documenten/" + document + "/inhoud", "")
                        .statusCode()
                == 200;
    }
}
