// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.namespace.QName;

/** The namespaces of StUF 03.01, StUF-ZKN 03.10, StUF-BG 03.10 and StUF-RZS, and the names used from them. */
public final class Namen {
    public static final String STUF = "http://www.egem.nl/StUF/StUF0301";
    public static final String ZKN = "http://www.egem.nl/StUF/sector/zkn/0310";
    public static final String BG = "http://www.egem.nl/StUF/sector/bg/0310";
    public static final String RZS = "http://www.stufstandaarden.nl/koppelvlak/rzs0310";
    public static final String XMIME = "http://www.w3.org/2005/05/xmlmime";
    public static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    public static final String XOP = "http://www.w3.org/2004/08/xop/include";
    public static final String GML = "http://www.opengis.net/gml";

    /**
     * Not of the standard: what a lenient partner wrote, no schema allows, and must not be lost. Such elements are stored
     * with the object and never sent.
     */
    public static final String BEWAARD = "urn:nl:zaakregie:bewaard";

    public static final QName NIL = new QName(XSI, "nil", "xsi");
    public static final QName NO_VALUE = new QName(STUF, "noValue", "StUF");
    public static final QName ENTITEITTYPE = new QName(STUF, "entiteittype", "StUF");
    public static final QName VERWERKINGSSOORT = new QName(STUF, "verwerkingssoort", "StUF");
    public static final QName SCOPE = new QName(STUF, "scope", "StUF");
    public static final QName EXACT = new QName(STUF, "exact", "StUF");
    public static final QName FUNCTIE = new QName(STUF, "functie", "StUF");
    public static final QName SLEUTEL_VERZENDEND = new QName(STUF, "sleutelVerzendend", "StUF");
    public static final QName SLEUTEL_ONTVANGEND = new QName(STUF, "sleutelOntvangend", "StUF");
    public static final QName SLEUTEL_GEGEVENSBEHEER = new QName(STUF, "sleutelGegevensbeheer", "StUF");
    public static final QName METAGEGEVEN = new QName(STUF, "metagegeven", "StUF");
    public static final QName IND_ONVOLLEDIGE_DATUM = new QName(STUF, "indOnvolledigeDatum", "StUF");
    public static final QName BESTANDSNAAM = new QName(STUF, "bestandsnaam", "StUF");
    public static final QName CONTENT_TYPE = new QName(XMIME, "contentType", "xmime");

    /** The place of an attachment of an MTOM message, and the address of that attachment. */
    public static final QName INCLUDE = new QName(XOP, "Include", "xop");

    public static final QName HREF = new QName("href");

    public static final QName OBJECT = zkn("object");
    public static final QName GERELATEERDE = zkn("gerelateerde");
    public static final QName STUURGEGEVENS_ZKN = zkn("stuurgegevens");

    private static final Map<String, String> PREFIXES =
            Map.of(STUF, "StUF", ZKN, "ZKN", BG, "BG", RZS, "RZS", XMIME, "xmime", XSI, "xsi", GML, "gml", XOP, "xop");

    private Namen() {}

    /** A name in the namespace of StUF-ZKN 03.10. */
    public static QName zkn(String local) {
        return Cache.ZKN_NAMES.name(local);
    }

    /** A name in the namespace of StUF-BG 03.10. */
    public static QName bg(String local) {
        return Cache.BG_NAMES.name(local);
    }

    /** A name in the namespace of StUF 03.01. */
    public static QName stuf(String local) {
        return Cache.STUF_NAMES.name(local);
    }

    /** A name in the namespace of Regie- en zaakservices. */
    public static QName rzs(String local) {
        return Cache.RZS_NAMES.name(local);
    }

    /** The prefix this product writes for a namespace, or the empty string for one it does not know. */
    public static String prefix(String namespace) {
        return PREFIXES.getOrDefault(namespace, "");
    }

    /** A name as people read it: {@code ZKN:identificatie}; a name of an unknown namespace keeps its local part only. */
    public static String display(QName name) {
        String prefix = prefix(name.getNamespaceURI());
        return prefix.isEmpty() ? name.getLocalPart() : prefix + ":" + name.getLocalPart();
    }

    private static final class Cache {
        static final Cache ZKN_NAMES = new Cache(ZKN, "ZKN");
        static final Cache BG_NAMES = new Cache(BG, "BG");
        static final Cache STUF_NAMES = new Cache(STUF, "StUF");
        static final Cache RZS_NAMES = new Cache(RZS, "RZS");

        /** Several times the names of all schemas: what comes from a message must not fill the memory. */
        private static final int MOST = 10_000;

        private final Map<String, QName> names = new ConcurrentHashMap<>();
        private final String namespace;
        private final String prefix;

        private Cache(String namespace, String prefix) {
            this.namespace = namespace;
            this.prefix = prefix;
        }

        QName name(String local) {
            QName known = names.get(local);
            if (known != null) {
                return known;
            }
            QName fresh = new QName(namespace, local, prefix);
            return names.size() < MOST ? names.computeIfAbsent(local, l -> fresh) : fresh;
        }
    }
}
