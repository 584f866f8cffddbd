// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.wsdl.Binding;
import javax.wsdl.BindingOperation;
import javax.wsdl.Definition;
import javax.wsdl.Port;
import javax.wsdl.WSDLException;
import javax.wsdl.extensions.soap.SOAPAddress;
import javax.wsdl.extensions.soap.SOAPOperation;
import javax.wsdl.factory.WSDLFactory;
import javax.wsdl.xml.WSDLReader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.instellingen.Rol;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.Schemabestanden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The WSDLs as a tool of another vendor sees them: read by a WSDL reader, every import followed over HTTP. */
class WsdlIT {
    private static final Set<String> IMPORTS = Set.of("import", "include", "redefine");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OntvangAsynchroon",
                "BeantwoordVraag",
                "VrijeBerichten",
                "Beantwoordvraag",
                "VrijBericht",
                "VerwerkSynchroonVrijBericht",
                "VrijBerichtService"
            })
    void servesAWsdlAtEachAddressWithThatAddressInIt(String name) throws Exception {
        // interop 16, 17, R-216, R-219
        String address = Proefserver.address() + "/soap/zaaksysteem/" + name;
        Definition wsdl = read(address + "?wsdl");
        assertThat(wsdl.getAllPortTypes()).hasSize(1);
        assertThat(addresses(wsdl)).containsExactly(address);
    }

    @Test
    void holdsEveryServiceThatItsRoleAnswers() throws Exception {
        // interop 18, R-215: name and SOAPAction as the standard has them
        Map<String, String> offered = operations(read(Proefserver.address() + "/soap/zaaksysteem?wsdl"));
        Set<Service> routed = Proefserver.services(Rol.ZAAKSYSTEEM);
        assertThat(routed)
                .isNotEmpty()
                .allSatisfy(service -> assertThat(offered).containsEntry(service.operation(), service.soapAction()));
        assertThat(offered)
                .containsEntry("Bv03", "http://www.egem.nl/StUF/StUF0301/Bv03")
                .containsKey("Fo03")
                .containsKey("Fo01");
    }

    @Test
    void hasAWsdlForTheServicesThatRegieEnZaakservicesAdds() throws Exception {
        // E-10, E-12
        WSDLReader reader = WSDLFactory.newInstance().newWSDLReader();
        reader.setFeature("javax.wsdl.verbose", false);
        Definition wsdl = reader.readWSDL(Proefserver.address() + "/schemas/rzs0310/rzs0310_ontvangAsynchroon.wsdl");
        Map<String, String> expected = new LinkedHashMap<>();
        Arrays.stream(Service.values())
                .filter(Service::isRzs)
                .forEach(s -> expected.put(s.operation(), s.soapAction()));
        expected.put("Bv03", "http://www.egem.nl/StUF/StUF0301/Bv03");
        expected.put("Fo03", "http://www.egem.nl/StUF/StUF0301/Fo03");
        assertThat(operations(wsdl)).containsExactlyInAnyOrderEntriesOf(expected);
        Binding binding = (Binding) wsdl.getAllBindings().values().iterator().next();
        assertThat(binding.getQName().getLocalPart()).isEqualTo("SOAPOntvangAsynchroon");
        for (Object operation : binding.getPortType().getOperations()) {
            var each = (javax.wsdl.Operation) operation;
            assertThat(each.getOutput().getMessage().getQName().getLocalPart()).isEqualTo("Bv03");
            assertThat(each.getFault("fout").getMessage().getQName().getLocalPart())
                    .isEqualTo("Fo03");
            assertThat(each.getInput().getMessage().getPart("body").getElementName())
                    .isNotNull();
        }
        for (Service service : Service.values()) {
            if (service.isRzs()) {
                var operation = binding.getPortType().getOperation(service.operation(), null, null);
                assertThat(operation.getInput().getMessage().getPart("body").getElementName())
                        .isEqualTo(service.root());
            }
        }
    }

    @Test
    void everyImportCanBeFollowed() throws Exception {
        // interop 17, 61
        Set<String> seen = new HashSet<>();
        List<String> todo = new ArrayList<>(List.of(
                "/soap/zaaksysteem?wsdl",
                "/soap/zaaksysteem/OntvangAsynchroon?wsdl",
                "/soap/zaaksysteem/BeantwoordVraag?wsdl",
                "/soap/zaaksysteem/VrijeBerichten?wsdl",
                "/schemas/rzs0310/rzs0310_ontvangAsynchroon.wsdl"));
        while (!todo.isEmpty()) {
            String path = todo.removeFirst();
            if (seen.add(path)) {
                HttpResponse<String> answer = Proefserver.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                for (String target : imports(answer.body())) {
                    assertThat(target).as(path).startsWith(Proefserver.address() + "/");
                    todo.add(target.substring(Proefserver.address().length()));
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(20);
    }

    @Test
    void theAddressIsTheOneOfTheCallerAndProxiesAreBelievedOnlyWhenConfigured() throws Exception {
        // interop 17
        String path = "/soap/zaaksysteem/BeantwoordVraag";
        String[] forwarded = {
            "X-Forwarded-Proto", "https", "X-Forwarded-Host", "zaken.voorbeeldstad.nl", "X-Forwarded-Port", "443"
        };
        try (Partnerserver plain = Partnerserver.start();
                Partnerserver behind = Partnerserver.start("--server.forward-headers-strategy=framework");
                Partnerserver fixed = Partnerserver.start("--zaakregie.adres=https://vast.voorbeeldstad.nl/zaken/")) {
            assertThat(plain.get(path + "?wsdl", forwarded).body())
                    .contains("location=\"" + plain.address() + path + "\"")
                    .doesNotContain("voorbeeldstad");
            assertThat(behind.get(path + "?wsdl", forwarded).body())
                    .contains("location=\"https://zaken.voorbeeldstad.nl" + path + "\"")
                    .contains("\"https://zaken.voorbeeldstad.nl/schemas/")
                    .doesNotContain("127.0.0.1");
            assertThat(fixed.get(path + "?wsdl").body())
                    .contains("location=\"https://vast.voorbeeldstad.nl/zaken" + path + "\"");
        }
    }

    @Test
    void noFileOutsideTheSchemasCanBeRead() throws Exception {
        for (String path : List.of(
                "/schemas/../application.yml",
                "/schemas/%2e%2e/application.yml",
                "/schemas/onbekend.xsd",
                "/schemas/")) {
            assertThat(Proefserver.get(path).statusCode()).as(path).isIn(400, 404);
        }
        assertThat(Schemabestanden.open("../Schemas.class")).isEmpty();
    }

    /** The locations of the imports and includes of a WSDL or schema. */
    private static List<String> imports(String document) throws XMLStreamException {
        List<String> found = new ArrayList<>();
        XMLStreamReader reader = BerichtReader.factory().createXMLStreamReader(new StringReader(document));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && IMPORTS.contains(reader.getLocalName())) {
                String schema = reader.getAttributeValue(null, "schemaLocation");
                String location = schema == null ? reader.getAttributeValue(null, "location") : schema;
                if (location != null) {
                    found.add(location);
                }
            }
        }
        return found;
    }

    private static Definition read(String url) throws WSDLException {
        WSDLReader reader = WSDLFactory.newInstance().newWSDLReader();
        reader.setFeature("javax.wsdl.verbose", false);
        reader.setFeature("javax.wsdl.importDocuments", true);
        return reader.readWSDL(url);
    }

    private static Map<String, String> operations(Definition wsdl) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Object binding : all(wsdl)) {
            for (Object operation : ((Binding) binding).getBindingOperations()) {
                BindingOperation each = (BindingOperation) operation;
                each.getExtensibilityElements().stream()
                        .filter(SOAPOperation.class::isInstance)
                        .forEach(e -> found.put(each.getName(), ((SOAPOperation) e).getSoapActionURI()));
            }
        }
        return found;
    }

    private static Collection<Object> all(Definition wsdl) {
        List<Object> bindings = new ArrayList<>(wsdl.getBindings().values());
        for (Object imports : wsdl.getImports().values()) {
            for (Object each : (List<?>) imports) {
                bindings.addAll(all(((javax.wsdl.Import) each).getDefinition()));
            }
        }
        return bindings;
    }

    private static List<String> addresses(Definition wsdl) {
        List<String> found = new ArrayList<>();
        for (Object service : wsdl.getAllServices().values()) {
            for (Object port : ((javax.wsdl.Service) service).getPorts().values()) {
                ((Port) port)
                        .getExtensibilityElements().stream()
                                .filter(SOAPAddress.class::isInstance)
                                .forEach(e -> found.add(((SOAPAddress) e).getLocationURI()));
            }
        }
        return found;
    }
}
