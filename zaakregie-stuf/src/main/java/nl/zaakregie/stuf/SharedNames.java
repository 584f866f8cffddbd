// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.namespace.QName;

/**
 * The names of one namespace, each made once. The schemas have some two thousand; names beyond the bound come from messages
 * that invent them, and are not kept: no message may fill the memory.
 */
final class SharedNames {
    private static final int MOST = 4096;

    private final String namespace;
    private final String prefix;
    private final Map<String, QName> names = new ConcurrentHashMap<>();

    SharedNames(String namespace, String prefix) {
        this.namespace = namespace;
        this.prefix = prefix;
    }

    QName get(String local) {
        QName known = names.get(local);
        if (known != null) {
            return known;
        }
        QName fresh = new QName(namespace, local, prefix);
        if (names.size() < MOST) {
            names.put(local, fresh);
        }
        return fresh;
    }

    int size() {
        return names.size();
    }
}
