// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

/** The envelope around a message. */
public enum Soapversie {
    /** No envelope: a bare message. */
    NONE("", ""),
    SOAP11("http://schemas.xmlsoap.org/soap/envelope/", "text/xml"),
    SOAP12("http://www.w3.org/2003/05/soap-envelope", "application/soap+xml");

    private final String namespace;
    private final String mediaType;

    Soapversie(String namespace, String mediaType) {
        this.namespace = namespace;
        this.mediaType = mediaType;
    }

    public String namespace() {
        return namespace;
    }

    public String mediaType() {
        return mediaType;
    }
}
