// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of what a regisseur does, prefix {@code zaakregie.regie}.
 *
 * @param stilte               how long a deelplan may be without a new status before it is said to stand still
 * @param bewaartermijnConcept how long a new plan that nobody goes on with is kept, and the outcome of what was sent
 * @param grootsteBestand      the most that somebody may add to a plan as one document
 * @param bestandssoorten      extensions of files that may be added, without dot
 */
@ConfigurationProperties("zaakregie.regie")
public record Regieinstellingen(
        @DefaultValue("45d") Duration stilte,
        @DefaultValue("30d") Duration bewaartermijnConcept,
        @DefaultValue("25MB") DataSize grootsteBestand,

        @DefaultValue({
            "pdf", "docx", "doc", "odt", "rtf", "txt", "xlsx", "xls", "ods", "csv", "pptx", "odp", "jpg", "jpeg", "png",
            "tif", "tiff", "msg", "eml"
        })
        Set<String> bestandssoorten) {
    public Regieinstellingen {
        bestandssoorten = Set.copyOf(bestandssoorten);
    }
}
