// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.scherm;

import java.util.Locale;
import nl.zaakregie.testplatform.uitvoering.Oordeel;

/** The marks of a status: a shape and a colour, always with a word beside them. */
public enum Teken {
    GOED("ok"),
    LET_OP("wait"),
    BEOORDEEL("run"),
    OVERGESLAGEN("idle"),
    FOUT("stop"),
    TE_DOEN("todo");

    /** The shapes, once per page. */
    static final String DEFINITIES = """
            <svg class="zr-defs" aria-hidden="true" focusable="false"><defs>
            <symbol id="t-goed" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="currentColor" stroke="none"/><path d="m4.8 8.2 2.2 2.2 4.2-4.6" stroke="var(--zr-surface)"/></symbol>
            <symbol id="t-let_op" viewBox="0 0 16 16"><path d="M8 1.6 15 14H1z"/><path d="M8 6.2v3.4m0 2v.2"/></symbol>
            <symbol id="t-beoordeel" viewBox="0 0 16 16"><path d="M1.2 8C3.6 4.4 5.8 3.2 8 3.2s4.4 1.2 6.8 4.8c-2.4 3.6-4.6 4.8-6.8 4.8S3.6 11.6 1.2 8z"/><circle cx="8" cy="8" r="2"/></symbol>
            <symbol id="t-overgeslagen" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.2"/><path d="M5.2 8h5.6"/></symbol>
            <symbol id="t-fout" viewBox="0 0 16 16"><path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" fill="currentColor" stroke="none"/><path d="m5.5 5.5 5 5m0-5-5 5" stroke="var(--zr-surface)"/></symbol>
            <symbol id="t-te_doen" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.2" stroke-dasharray="1.5 2.4"/></symbol>
            <symbol id="t-open" viewBox="0 0 16 16"><path d="m6 3.5 4.5 4.5L6 12.5"/></symbol>
            </defs></svg>""";

    private final String kleur;

    Teken(String kleur) {
        this.kleur = kleur;
    }

    /** The mark of a verdict; of none, when it is empty. */
    public static Teken of(String oordeel) {
        if (oordeel.isEmpty()) {
            return TE_DOEN;
        }
        return switch (Oordeel.valueOf(oordeel)) {
            case GESLAAGD -> GOED;
            case WAARSCHUWING -> LET_OP;
            case HANDMATIG -> BEOORDEEL;
            case OVERGESLAGEN -> OVERGESLAGEN;
            case GEFAALD -> FOUT;
        };
    }

    /** The word for a verdict. */
    public static String woord(String oordeel) {
        return oordeel.isEmpty() ? "nog te doen" : Oordeel.valueOf(oordeel).tekst();
    }

    /** Name of the colour in the bar of a run. */
    public String kleur() {
        return kleur;
    }

    /** The shape alone, for beside its word. */
    public String svg() {
        return "<svg class=\"zr-i zr-c-" + (this == TE_DOEN ? "idle" : kleur)
                + "\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#t-" + name().toLowerCase(Locale.ROOT)
                + "\"/></svg>";
    }

    /** The shape with its word. */
    public String met(String woord) {
        return "<span class=\"zr-status\">" + svg() + "<span>" + Pagina.tekst(woord) + "</span></span>";
    }
}
