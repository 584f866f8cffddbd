// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

/** How far a run is. Says nothing of what the platform thinks of the system under test. */
public enum Runstatus {
    KLAARGEZET("klaargezet"),
    LOOPT("loopt"),
    /** The system under test has to send something, or the tester has to answer. */
    WACHT("wacht op uw systeem"),
    AFGEROND("afgerond"),
    /** Stopped by the tester. */
    GESTOPT("gestopt"),
    /** The system under test cannot be reached, or what is there speaks no SOAP. */
    ONBEREIKBAAR("systeem onbereikbaar"),
    /** The platform itself failed. */
    MISLUKT("mislukt door een fout van het platform");

    private final String tekst;

    Runstatus(String tekst) {
        this.tekst = tekst;
    }

    /** The words for people. */
    public String tekst() {
        return tekst;
    }

    /** Whether nothing will happen any more. */
    public boolean voorbij() {
        return this != KLAARGEZET && this != LOOPT && this != WACHT;
    }
}
