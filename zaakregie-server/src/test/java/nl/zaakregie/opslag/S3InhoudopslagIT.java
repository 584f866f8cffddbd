// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import static nl.zaakregie.opslag.Proefdatabase.JDBC;
import static nl.zaakregie.opslag.Proefdatabase.TRANSACTION;
import static nl.zaakregie.opslag.Proefdatabase.TRANSACTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import nl.zaakregie.opslag.Inhoudopslag.Klaargezet;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The store in S3 keeps the contract, against a real S3 server. */
class S3InhoudopslagIT implements InhoudopslagContract {
    private static final String BUCKET = "documenten";
    private static final S3Client CLIENT = OpslagConfig.client(S3server.settings(S3server.SECRET));

    private final Inhoudtabel table = JdbcInhoudopslag.table(JDBC, TRANSACTIONS);
    private final JdbcInhoudopslag database = new JdbcInhoudopslag(JDBC, table);
    private final Voorlopig provisional = new Voorlopig(JdbcClient.create(JDBC), TRANSACTION);
    private final S3Inhoudopslag opslag =
            new S3Inhoudopslag(CLIENT, S3server.settings(S3server.SECRET), table, provisional, database);

    @Override
    public Inhoudopslag opslag() {
        return opslag;
    }

    @Override
    public long bytesHeld(Inhoudsverwijzing verwijzing) {
        return objects(verwijzing).stream().mapToLong(S3Object::size).sum();
    }

    private static List<S3Object> objects(Inhoudsverwijzing verwijzing) {
        String prefix = verwijzing.sha256().substring(0, 2) + "/" + verwijzing.sha256() + "/";
        return CLIENT.listObjectsV2(request -> request.bucket(BUCKET).prefix(prefix))
                .contents();
    }

    @Override
    public void damage(Inhoudsverwijzing verwijzing) {
        S3Object object = objects(verwijzing).getFirst();
        CLIENT.putObject(
                request -> request.bucket(BUCKET).key(object.key()),
                RequestBody.fromBytes(new byte[object.size().intValue()]));
    }

    @Override
    public void lose(Inhoudsverwijzing verwijzing) {
        objects(verwijzing)
                .forEach(o ->
                        CLIENT.deleteObject(request -> request.bucket(BUCKET).key(o.key())));
    }

    @Override
    public void clearUp() {
        opslag.sweep();
    }

    @Test
    void contentOfATransactionUnderWayIsNotSwept() throws IOException {
        Klaargezet prepared = opslag.prepare(new Bytes(new byte[] {4, 5, 6}));
        TRANSACTION.executeWithoutResult(status -> {
            opslag.store(prepared);
            opslag.sweep();
        });
        assertThat(opslag.open(prepared.inhoud().verwijzing()).readAllBytes()).containsExactly(4, 5, 6);
    }

    @Test
    void anUploadThatWaitedTooLongIsRefusedInsteadOfLost() throws IOException {
        Klaargezet prepared = opslag.prepare(new Bytes(new byte[] {9, 8, 7, 6}));
        opslag.sweep();
        assertThatThrownBy(() -> TRANSACTION.executeWithoutResult(status -> opslag.store(prepared)))
                .hasMessageContaining("waited too long");
        assertThat(opslag.holds(prepared.inhoud().verwijzing())).isFalse();
    }

    @Test
    void sweepsOnlyWhatIsOldEnough() throws IOException {
        Opslaginstellingen.S3 given = S3server.settings(S3server.SECRET);
        Opslaginstellingen.S3 patient = new Opslaginstellingen.S3(
                given.endpoint(), BUCKET, given.regio(), S3server.KEY, S3server.SECRET, true, Duration.ofHours(6));
        Klaargezet prepared = opslag.prepare(new Bytes(new byte[] {1, 1, 2, 3, 5}));
        new S3Inhoudopslag(CLIENT, patient, table, provisional, database).sweep();
        assertThat(bytesHeld(prepared.inhoud().verwijzing())).isEqualTo(5);
    }

    @Test
    void readsContentThatWasKeptInTheDatabaseBefore() throws IOException {
        Klaargezet prepared = database.prepare(new Bytes(new byte[] {42, 43}));
        TRANSACTION.executeWithoutResult(status -> database.store(prepared));
        assertThat(opslag.open(prepared.inhoud().verwijzing()).readAllBytes()).containsExactly(42, 43);
    }

    @Test
    void wrongKeysAreAClearFailureThatKeepsNothing() {
        Opslaginstellingen.S3 wrong = S3server.settings("verkeerd");
        S3Inhoudopslag stranger = new S3Inhoudopslag(OpslagConfig.client(wrong), wrong, table, provisional, database);
        assertThatThrownBy(() -> stranger.prepare(new Bytes(new byte[] {7, 7, 7})))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("S3");
    }
}
