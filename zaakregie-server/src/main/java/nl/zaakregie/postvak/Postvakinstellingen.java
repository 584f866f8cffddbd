// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.postvak;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the inbox, prefix {@code zaakregie.postvak}.
 *
 * @param ophalen          whether what changed is asked for after a notification
 * @param grootsteDocument largest content of a document that is kept with the view of a zaak
 */
@ConfigurationProperties("zaakregie.postvak")
public record Postvakinstellingen(
        @DefaultValue("true") boolean ophalen,
        @DefaultValue("10MB") DataSize grootsteDocument) {}
