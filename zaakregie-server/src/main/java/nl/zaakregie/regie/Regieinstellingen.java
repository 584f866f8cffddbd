// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regie;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of what a regisseur does, prefix {@code zaakregie.regie}.
 *
 * @param stilte               how long a deelplan may be without a new status before it is said to stand still
 * @param bewaartermijnConcept how long a new plan that nobody goes on with is kept, and the outcome of what was sent
 */
@ConfigurationProperties("zaakregie.regie")
public record Regieinstellingen(
        @DefaultValue("45d") Duration stilte,
        @DefaultValue("30d") Duration bewaartermijnConcept) {}
