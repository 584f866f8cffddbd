// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.document;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * For administrators: which documents are checked out, and the breaking of a lock that nobody returns (interop 57). As a
 * management endpoint it is only reachable where {@code management.endpoints.web.exposure.include} names it.
 */
@Component
@Endpoint(id = "documentsloten")
public class Slotbeheer {
    private static final Logger LOG = LoggerFactory.getLogger(Slotbeheer.class);

    private final JdbcTemplate jdbc;

    Slotbeheer(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A document that is checked out, without the key to it. */
    public record Uitgecheckt(
            String identificatie, String systeem, String gebruiker, java.time.Instant sinds, java.time.Instant tot) {}

    /** Every document that is checked out, the oldest first; also those past their time. */
    @ReadOperation
    public List<Uitgecheckt> list() {
        return jdbc.query(
                """
                select d.identificatie, s.systeem, s.gebruiker, s.sinds, s.tot
                from document_slot s join document d on d.id = s.document_id order by s.sinds, d.identificatie""",
                (row, n) -> new Uitgecheckt(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        row.getTimestamp(5).toInstant()));
    }

    /**
     * Breaks a lock; what its holder sends later is refused.
     *
     * @return whether there was one
     */
    @DeleteOperation
    public boolean breakSlot(@Selector String identificatie) {
        boolean broken = jdbc.update(
                        "delete from document_slot where document_id = (select id from document where identificatie = ?)",
                        identificatie)
                > 0;
        if (broken) {
            LOG.info("Document {}: een beheerder heeft het uitchecken beëindigd", identificatie);
        }
        return broken;
    }
}
