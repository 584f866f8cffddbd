// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

/** The envelope is of another version of SOAP than 1.1 and 1.2. */
public final class SoapversieException extends MalformedBerichtException {
    private static final long serialVersionUID = 1L;

    SoapversieException(int line, int column) {
        super("Deze versie van SOAP wordt niet ondersteund; gebruik SOAP 1.1 of 1.2", line, column);
    }
}
