// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import nl.zaakregie.stuf.Foutcode;

/** The code of a SOAP fault: what SOAP 1.1 calls faultcode and SOAP 1.2 Code (protocolbindingen paragraph 3; ). */
public enum Soapfoutcode {
    /** The sender must act. */
    CLIENT("Client", "Sender", ""),
    /** The receiver must act. */
    SERVER("Server", "Receiver", ""),
    /** The envelope is of an unknown version. */
    VERSION_MISMATCH("VersionMismatch", "VersionMismatch", ""),
    /** A header block that must be understood is not. */
    MUST_UNDERSTAND("MustUnderstand", "MustUnderstand", ""),
    /** WS-Security: the token is missing or cannot be used. */
    INVALID_SECURITY("InvalidSecurity", "Sender", Soapfoutcode.WSSE),
    /** WS-Security: the token does not prove who it names. */
    FAILED_AUTHENTICATION("FailedAuthentication", "Sender", Soapfoutcode.WSSE),
    /** WS-Security: the token is too old, or from the future. */
    MESSAGE_EXPIRED("MessageExpired", "Sender", Soapfoutcode.WSSE);

    /** The namespace of WS-Security 1.0 and 1.1. */
    public static final String WSSE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";

    private final String soap11;
    private final String soap12;
    private final String namespace;

    Soapfoutcode(String soap11, String soap12, String namespace) {
        this.soap11 = soap11;
        this.soap12 = soap12;
        this.namespace = namespace;
    }

    /** Client or Server, for the plek of a foutbericht. */
    public static Soapfoutcode of(Foutcode.Plek plek) {
        return plek == Foutcode.Plek.CLIENT ? CLIENT : SERVER;
    }

    /** Local part of the faultcode in SOAP 1.1; for codes of WS-Security also the Subcode in SOAP 1.2. */
    String soap11() {
        return soap11;
    }

    /** Local part of the Code in SOAP 1.2. */
    String soap12() {
        return soap12;
    }

    /** Whether the code is one of WS-Security and not of SOAP. */
    boolean isSecurity() {
        return !namespace.isEmpty();
    }
}
