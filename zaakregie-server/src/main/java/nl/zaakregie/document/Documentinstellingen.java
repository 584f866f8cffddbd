// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the document register, prefix {@code zaakregie.documenten}; docs/configuratie.md describes each.
 *
 * @param verboden              media types, and extensions with their dot, that are refused
 * @param slotduur              how long a document stays checked out when nobody returns it
 * @param uitcheckenVerplicht   whether new content needs a check-out first
 * @param definitiefVergrendeld whether a document with status Definitief can't be changed any more
 * @param vreemdeIdentificaties whether a new document may have an identificatie that was not handed out here
 */
@ConfigurationProperties("zaakregie.documenten")
public record Documentinstellingen(
        @DefaultValue({
            ".exe",
            ".dll",
            ".com",
            ".scr",
            ".msi",
            ".bat",
            ".cmd",
            ".ps1",
            ".vbs",
            ".js",
            ".jar",
            "application/x-msdownload",
            "application/x-executable",
            "application/x-sharedlib"
        })
        List<String> verboden,

        @DefaultValue("24h") Duration slotduur,
        @DefaultValue("false") boolean uitcheckenVerplicht,
        @DefaultValue("false") boolean definitiefVergrendeld,
        @DefaultValue("true") boolean vreemdeIdentificaties) {
    public Documentinstellingen {
        verboden = List.copyOf(verboden);
    }
}
