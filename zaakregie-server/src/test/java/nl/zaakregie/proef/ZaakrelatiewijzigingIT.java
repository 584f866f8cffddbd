// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.proef;

import static nl.zaakregie.proef.Zaakbouw.*;
import static nl.zaakregie.proef.Zaakdienst.*;
import static org.assertj.core.api.Assertions.assertThat;

import nl.zaakregie.rgbz.Betrokkene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What updateZaak does to the relations of a zaak (RZS 6.11 to 6.13; StUF 03.01 chapter 5). */
class ZaakrelatiewijzigingIT {
    private final String id = nummer();
    private final String bsn = bsn();

    @BeforeEach
    void createTheGezinsplan() {
        ZaakwijzigingIT.createGezinsplan(id, bsn);
    }

    @Test
    void areAddedBesideThoseThatAreNotMentioned() {
        // R-127
        String child = bsn();
        update(wijziging(id, leeg("heeftBetrekkingOp", "ZAKOBJ", "T"), client("T", child)));
        assertThat(typed(id).clientBsns()).containsExactlyInAnyOrder(bsn, child);
    }

    @Test
    void areAddedWithoutAPlaceholder() {
        // R-126
        String child = bsn();
        update(wijziging(id, "", client("T", child)));
        assertThat(typed(id).clientBsns()).containsExactlyInAnyOrder(bsn, child);
    }

    @Test
    void areTheSameForTheSamePersonWhateverElseIsSaidOfHim() {
        // T-09, R-134, interop 34
        update(wijziging(id, "", client("T", bsn, "Anders")));
        assertThat(typed(id).clients()).hasSize(1);
        assertThat(typed(id).clients().getFirst().partij().value(nl.zaakregie.stuf.Namen.bg("geslachtsnaam")))
                .contains("Voorbeeld");
    }

    @ParameterizedTest
    @ValueSource(strings = {"V", "E"})
    void goWhenTheOldObjectSaysSo(String soort) {
        // R-124, interop 33
        String buur = bsn();
        update(wijziging(id, "", belanghebbende("T", buur, "buurvrouw")));
        update(wijziging(
                id, belanghebbende(soort, buur, "buurvrouw"), leeg("heeftAlsBelanghebbende", "ZAKBTRBLH", soort)));
        assertThat(typed(id).belanghebbenden()).isEmpty();
    }

    @Test
    void areStillThereUntilTheyEnd() {
        // R-088, R-173
        String buur = bsn();
        update(wijziging(id, "", belanghebbende("T", buur, "buurvrouw")));
        String relation = belanghebbende("E", buur, "buurvrouw");
        update(wijziging(id, beeindigd(relation, "29991231"), leeg("heeftAlsBelanghebbende", "ZAKBTRBLH", "E")));
        assertThat(typed(id).belanghebbenden()).hasSize(1);
        update(wijziging(id, beeindigd(relation, "20160701"), leeg("heeftAlsBelanghebbende", "ZAKBTRBLH", "E")));
        assertThat(typed(id).belanghebbenden()).isEmpty();
    }

    @Test
    void areReplacedWhenOnlyOneCanBe() {
        // R-124, E-17: another regisseur
        update(wijziging(id, initiator("R", "9999-1001", "Hoogland"), initiator("R", "9999-1002", "Laagland")));
        assertThat(typed(id).initiators()).extracting(Betrokkene::sleutel).containsExactly("9999-1002");
    }

    @Test
    void areReplacedByARemovalAndAnAdditionInOneMessage() {
        // interop 33, 54: removals first, whatever the order
        update(wijziging(
                id,
                leeg("heeftAlsInitiator", "ZAKBTRINI", "T") + initiator("V", "9999-1001", "Hoogland"),
                initiator("T", "9999-1002", "Laagland") + leeg("heeftAlsInitiator", "ZAKBTRINI", "V")));
        assertThat(typed(id).initiators()).extracting(Betrokkene::sleutel).containsExactly("9999-1002");
    }

    @Test
    void changeTheirOwnData() {
        // R-124: W changes the role, never the person
        String buur = bsn();
        update(wijziging(id, "", belanghebbende("T", buur, "buurvrouw")));
        update(wijziging(
                id,
                belanghebbende("W", buur, "buurvrouw"),
                belanghebbende("W", buur, "mantelzorger").replace("Mantel<", "Ander<")));
        Betrokkene after = typed(id).belanghebbenden().getFirst();
        assertThat(after.omschrijving()).isEqualTo("mantelzorger");
        assertThat(after.partij().value(nl.zaakregie.stuf.Namen.bg("geslachtsnaam")))
                .contains("Mantel");
    }

    @Test
    void takeTAndIOnTheOtherSideAlike() {
        // interop 32, R-133
        String child = bsn();
        update(wijziging(
                id,
                "",
                client("T", child)
                        .replace(
                                "StUF:entiteittype=\"NPS\" StUF:verwerkingssoort=\"T\"",
                                "StUF:entiteittype=\"NPS\" StUF:verwerkingssoort=\"I\"")));
        assertThat(typed(id).clientBsns()).contains(child);
    }

    @Test
    void sayNothingWhenTheyAreEmpty() {
        // interop 35, 44
        update(
                wijziging(
                        id,
                        "",
                        "<ZKN:heeftAlsBelanghebbende StUF:entiteittype=\"ZAKBTRBLH\" StUF:verwerkingssoort=\"T\"/>"
                                + "<ZKN:heeftBetrekkingOpAndere StUF:entiteittype=\"ZAKZAKBTR\" StUF:verwerkingssoort=\"T\"/>"));
        assertThat(typed(id).belanghebbenden()).isEmpty();
        assertThat(typed(id).gerelateerdeZaken()).isEmpty();
    }

    @Test
    void areFoundByTheirKeyAfterTheyChanged() {
        // a role that went is no longer found, one that came is
        String child = bsn();
        update(wijziging(id, "", client("T", child)));
        assertThat(found(vraagNaar(child))).containsExactly(id);
        update(wijziging(id, client("V", child), leeg("heeftBetrekkingOp", "ZAKOBJ", "V")));
        assertThat(found(vraagNaar(child))).isEmpty();
    }

    private String vraagNaar(String person) {
        return vraag(
                gelijk(bij("heeftBetrekkingOp", "ZAKOBJ", "OBJ", attribuut("identificatie", person), "")), alles());
    }
}
