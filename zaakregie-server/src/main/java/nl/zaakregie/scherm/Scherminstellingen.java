// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.scherm;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The screens, prefix {@code zaakregie.scherm}.
 *
 * @param omgeving         what the bar on top says: PRODUCTIE, TEST, ...
 * @param gemeente         name of the municipality in that bar
 * @param plancheckPerUur  most plan checks that one person may do in an hour
 * @param bronStilNaDagen  after how many days without a message a system is silent
 * @param thema            file with the CSS tokens of the municipality, which comes last; empty: none
 * @param demo             whether anyone on this machine can log in without a password; only on loopback
 */
@ConfigurationProperties("zaakregie.scherm")
record Scherminstellingen(
        @DefaultValue("PRODUCTIE") String omgeving,
        @DefaultValue("") String gemeente,
        @DefaultValue("40") int plancheckPerUur,
        @DefaultValue("3") int bronStilNaDagen,
        @DefaultValue("") String thema,
        @DefaultValue("false") boolean demo) {}
