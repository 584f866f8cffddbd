// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** publiccode.yml keeps to publiccode.yml 0.7, the catalogue format of public software. */
class PubliccodeTest {
    private static Map<String, Object> publiccode;

    @BeforeAll
    static void read() throws IOException {
        try (var reader = Files.newBufferedReader(Path.of("..", "publiccode.yml"))) {
            publiccode = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> section(Object value) {
        return (Map<String, Object>) value;
    }

    @Test
    void mandatoryKeysAreThere() {
        assertThat(publiccode)
                .containsEntry("publiccodeYmlVersion", "0.7")
                .containsKeys(
                        "name",
                        "url",
                        "platforms",
                        "developmentStatus",
                        "softwareType",
                        "description",
                        "legal",
                        "maintenance",
                        "localisation");
        assertThat(section(publiccode.get("legal"))).containsEntry("license", "EUPL-1.2");
        assertThat(section(publiccode.get("maintenance"))).containsKeys("type", "contacts");
        assertThat(section(publiccode.get("localisation"))).containsKeys("localisationReady", "availableLanguages");
        assertThat(URI.create(String.valueOf(publiccode.get("url"))).getScheme())
                .isEqualTo("https");
    }

    @Test
    void valuesAreOfTheirLists() {
        assertThat(publiccode.get("developmentStatus")).isIn("concept", "development", "beta", "stable", "obsolete");
        assertThat(publiccode.get("softwareType"))
                .isIn(
                        "standalone/mobile",
                        "standalone/iot",
                        "standalone/desktop",
                        "standalone/web",
                        "standalone/backend",
                        "standalone/other",
                        "addon",
                        "library",
                        "configurationFiles");
        assertThat(publiccode.get("supports"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .allSatisfy(item -> assertThat(
                                URI.create(String.valueOf(section(item).get("id")))
                                        .isAbsolute())
                        .isTrue());
    }

    @Test
    void descriptionsHaveTheirLengths() {
        section(publiccode.get("description")).forEach((language, text) -> {
            Map<String, Object> description = section(text);
            assertThat(String.valueOf(description.get("genericName")).length())
                    .as(language)
                    .isLessThanOrEqualTo(35);
            assertThat(String.valueOf(description.get("shortDescription")).length())
                    .as(language)
                    .isLessThanOrEqualTo(150);
            assertThat(String.valueOf(description.get("longDescription")).length())
                    .as(language)
                    .isBetween(500, 10_000);
            assertThat((List<?>) description.get("features")).as(language).isNotEmpty();
        });
    }
}
