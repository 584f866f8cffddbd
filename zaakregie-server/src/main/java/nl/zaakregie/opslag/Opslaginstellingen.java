// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the content of documents is kept, prefix {@code zaakregie.opslag}; docs/configuratie.md describes each.
 *
 * @param maximum      largest content of one document
 * @param spool        what the content of messages that are still on their way in may take on disk together
 * @param gelijktijdig messages whose content is written to the store at the same time; the others wait
 * @param s3           an S3-compatible store; absent: the database
 */
@ConfigurationProperties("zaakregie.opslag")
public record Opslaginstellingen(
        @DefaultValue("2GB") DataSize maximum,
        @DefaultValue("10GB") DataSize spool,
        @DefaultValue("6") int gelijktijdig,
        @Nullable S3 s3) {

    /**
     * An S3-compatible store.
     *
     * @param endpoint        its address; absent: the one of AWS in the region
     * @param bucket          an existing bucket
     * @param regio           region, for the signature
     * @param toegangssleutel access key
     * @param geheim          secret of the access key
     * @param padstijl        whether the bucket stands in the path instead of in the host name
     * @param wachttijd       age at which an object that no document keeps is removed; longer than any transaction
     */
    public record S3(
            @Nullable URI endpoint,
            String bucket,
            @DefaultValue("eu-central-1") String regio,
            String toegangssleutel,
            String geheim,
            @DefaultValue("true") boolean padstijl,
            @DefaultValue("6h") Duration wachttijd) {}
}
