// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

/** The input is not XML that this product reads: not well-formed, with a DTD, or beyond a limit. */
public final class MalformedBerichtException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    public MalformedBerichtException(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
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
