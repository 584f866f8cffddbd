// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.io.IOException;
import java.nio.file.Path;
import nl.zaakregie.instellingen.Instellingen;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** The spool and the store that the settings name. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Opslaginstellingen.class)
class OpslagConfig {

    @Bean
    Spool spool(Instellingen settings, Opslaginstellingen own) throws IOException {
        return new Spool(Path.of(settings.data()).resolve("spool"), own.spool().toBytes());
    }

    @Bean
    Ontvangstruimte ontvangstruimte(Spool spool, Inhoudopslag opslag, Opslaginstellingen settings) {
        return new Ontvangstruimte(spool, opslag, settings);
    }

    @Bean
    Inhoudopslag inhoudopslag(JdbcTemplate jdbc, PlatformTransactionManager transactions, Opslaginstellingen settings) {
        Inhoudtabel table = JdbcInhoudopslag.table(jdbc, transactions);
        Inhoudopslag database = new JdbcInhoudopslag(jdbc, table);
        Opslaginstellingen.S3 s3 = settings.s3();
        if (s3 == null) {
            return database;
        }
        Voorlopig provisional = new Voorlopig(JdbcClient.create(jdbc), new TransactionTemplate(transactions));
        return new S3Inhoudopslag(client(s3), s3, table, provisional, database);
    }

    /** Checksums of the SDK itself are left out where they are not asked for: many S3-compatible stores lack them. */
    static S3Client client(Opslaginstellingen.S3 settings) {
        AwsBasicCredentials credentials = AwsBasicCredentials.create(settings.toegangssleutel(), settings.geheim());
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(settings.regio()))
                .forcePathStyle(settings.padstijl())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .credentialsProvider(StaticCredentialsProvider.create(credentials));
        if (settings.endpoint() != null) {
            builder.endpointOverride(settings.endpoint());
        }
        return builder.build();
    }
}
