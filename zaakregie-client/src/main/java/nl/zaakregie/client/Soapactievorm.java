// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.util.Locale;
import nl.zaakregie.bericht.Service;

/** How a partner wants to read the SOAPAction; the standard asks for the first, some systems know only another. */
public enum Soapactievorm {
    /** The whole action in double quotes. */
    VOLLEDIG,
    /** The whole action without quotes. */
    ZONDER_AANHALINGSTEKENS,
    /** The name of the operation alone, in double quotes. */
    KORT,
    /** The name of the operation alone, without quotes. */
    KORT_ZONDER_AANHALINGSTEKENS,
    /** The whole action in double quotes, its operation beginning with a capital. */
    HOOFDLETTER;

    /** The value of the header, quotes included. */
    public String headerOf(Service service) {
        String whole = service.soapAction();
        return switch (this) {
            case VOLLEDIG -> quoted(whole);
            case ZONDER_AANHALINGSTEKENS -> whole;
            case KORT -> quoted(service.operation());
            case KORT_ZONDER_AANHALINGSTEKENS -> service.operation();
            case HOOFDLETTER -> quoted(capitalised(whole));
        };
    }

    static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static String capitalised(String action) {
        int operation = action.lastIndexOf('/') + 1;
        return action.substring(0, operation)
                + action.substring(operation, operation + 1).toUpperCase(Locale.ROOT)
                + action.substring(operation + 1);
    }
}
