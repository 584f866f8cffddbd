// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle.keten;

import java.util.List;
import nl.zaakregie.testplatform.controle.Check;

/** The checks of this package. */
public final class Ketenchecks {
    private Ketenchecks() {}

    public static List<Check> list() {
        return List.of(
                new EenZaaktypeCheck(),
                new GebeurtenisCheck(),
                new ZendendeApplicatieCheck(),
                new VolgtTriggerCheck(),
                new AntwoordOpOverdrachtCheck(),
                new FictievePersonenCheck(),
                new DoorgestuurdCheck(),
                new ZelfdeBevestigingCheck(),
                new AlleGelijkCheck(),
                new BelastingGoedCheck(),
                new BelastingTijdCheck());
    }
}
