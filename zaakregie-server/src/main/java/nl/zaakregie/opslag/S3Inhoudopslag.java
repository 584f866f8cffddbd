// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.stuf.Inhoudsverwijzing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Keeps content in an S3-compatible store. An object is uploaded first, under a key that a committed row knows as
 * provisional; the transaction of the document takes it over from that row. Whatever stays provisional is removed: at
 * once when its message was refused, else when it is older than any transaction (ADR 0045).
 *
 * <p>Content that is in the database, from before the store was configured, is read from there.
 */
class S3Inhoudopslag implements Inhoudopslag {
    private static final Logger LOG = LoggerFactory.getLogger(S3Inhoudopslag.class);
    private static final int SWEPT_AT_ONCE = 100;

    private final S3Client s3;
    private final String bucket;
    private final Inhoudtabel table;
    private final Voorlopig provisional;
    private final Duration patience;
    private final Inhoudopslag database;

    S3Inhoudopslag(
            S3Client s3,
            Opslaginstellingen.S3 settings,
            Inhoudtabel table,
            Voorlopig provisional,
            Inhoudopslag database) {
        this.s3 = s3;
        this.bucket = settings.bucket();
        this.patience = settings.wachttijd();
        this.table = table;
        this.provisional = provisional;
        this.database = database;
    }

    @Override
    public Klaargezet prepare(Inhoud inhoud) throws IOException {
        Inhoudsverwijzing verwijzing = inhoud.verwijzing();
        if (holds(verwijzing)) {
            return new Klaargezet(inhoud, "");
        }
        String key = verwijzing.sha256().substring(0, 2) + "/" + verwijzing.sha256() + "/" + UUID.randomUUID();
        provisional.add(key);
        try {
            ContentStreamProvider bytes = ContentStreamProvider.fromInputStreamSupplier(() -> reopen(inhoud));
            RequestBody body = RequestBody.fromContentProvider(bytes, verwijzing.grootte(), "application/octet-stream");
            s3.putObject(request -> request.bucket(bucket).key(key), body);
        } catch (SdkException e) {
            throw new IOException("The S3 store did not take the content", e);
        }
        return new Klaargezet(inhoud, key);
    }

    private static InputStream reopen(Inhoud inhoud) {
        try {
            return inhoud.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long store(Klaargezet klaargezet) {
        Inhoudsverwijzing verwijzing = klaargezet.inhoud().verwijzing();
        if (klaargezet.sleutel().isEmpty()) {
            return table.keep(verwijzing);
        }
        Inhoudtabel.Toegevoegd added = table.add(verwijzing, klaargezet.sleutel());
        if (added.isNew() && !provisional.takeOver(klaargezet.sleutel())) {
            throw new ConcurrencyFailureException("The upload waited too long and was removed");
        }
        return added.id();
    }

    @Override
    public void discard(Klaargezet klaargezet) {
        if (klaargezet.sleutel().isEmpty()) {
            return;
        }
        try {
            provisional.sweepOne(klaargezet.sleutel(), this::delete);
        } catch (SdkException | DataAccessException | TransactionException e) {
            LOG.warn("Een object zonder document blijft tot de volgende ronde in de S3-opslag staan", e);
        }
    }

    @Override
    public boolean holds(Inhoudsverwijzing verwijzing) {
        return table.find(verwijzing).isPresent();
    }

    @Override
    public InputStream open(Inhoudsverwijzing verwijzing) throws IOException {
        Inhoudtabel.Plaats place =
                table.find(verwijzing).orElseThrow(() -> new InhoudDamagedException(verwijzing, "it is not there"));
        if (place.sleutel().isEmpty()) {
            return database.open(verwijzing);
        }
        try {
            return new VerifyingInputStream(
                    s3.getObject(request -> request.bucket(bucket).key(place.sleutel())), verwijzing);
        } catch (SdkException e) {
            throw new IOException("The S3 store did not give the content", e);
        }
    }

    @Override
    public boolean remove(Inhoudsverwijzing verwijzing) {
        Optional<Inhoudtabel.Plaats> removed = table.remove(verwijzing);
        removed.map(Inhoudtabel.Plaats::sleutel).filter(key -> !key.isEmpty()).ifPresent(provisional::add);
        return removed.isPresent();
    }

    /** Removes objects that no document kept, some at a time. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
    public void sweep() {
        int swept;
        do {
            swept = provisional.sweep(patience, SWEPT_AT_ONCE, this::delete);
            if (swept > 0) {
                LOG.info("{} objecten zonder document verwijderd uit de S3-opslag", swept);
            }
        } while (swept == SWEPT_AT_ONCE);
    }

    private void delete(String key) {
        s3.deleteObject(request -> request.bucket(bucket).key(key));
    }
}
