// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.stuf;

import java.util.ArrayList;
import java.util.List;

/** The XPath from an element to one below it; see {@link StufElement#xpathTo}. */
final class ElementPath {
    private ElementPath() {}

    static String of(StufElement root, StufElement target) {
        List<String> steps = new ArrayList<>();
        String own = "/" + Namen.display(root.name());
        return collect(root, target, steps) ? own + String.join("", steps.reversed()) : own;
    }

    private static boolean collect(StufElement from, StufElement target, List<String> steps) {
        if (from == target) {
            return true;
        }
        for (StufElement child : from.children()) {
            if (collect(child, target, steps)) {
                steps.add("/" + Namen.display(child.name()) + position(from, child));
                return true;
            }
        }
        return false;
    }

    private static String position(StufElement parent, StufElement child) {
        int count = 0;
        int position = 0;
        for (StufElement candidate : parent.children()) {
            if (candidate.name().equals(child.name())) {
                count++;
                if (candidate == child) {
                    position = count;
                }
            }
        }
        return count > 1 ? "[" + position + "]" : "";
    }
}
