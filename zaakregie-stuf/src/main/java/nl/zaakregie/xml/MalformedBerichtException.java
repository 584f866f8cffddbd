// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

/** The input is not XML that this product reads: not well-formed, with a DTD, or beyond a limit. */
public class MalformedBerichtException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final Soapversie soapversie;

    public MalformedBerichtException(String message, int line, int column) {
        this(message, line, column, Soapversie.NONE);
    }

    MalformedBerichtException(String message, int line, int column, Soapversie soapversie) {
        super(message);
        this.line = line;
        this.column = column;
        this.soapversie = soapversie;
    }

    /** The same, inside an envelope of this version. */
    MalformedBerichtException in(Soapversie versie) {
        return new MalformedBerichtException(String.valueOf(getMessage()), line, column, versie);
    }

    /** The version of the envelope, when the input began with one that could be read; else NONE. */
    public Soapversie soapversie() {
        return soapversie;
    }

    /** Line in the input, from 1. */
    public int line() {
        return line;
    }

    /** Column in the input, from 1. */
    public int column() {
        return column;
    }
}
