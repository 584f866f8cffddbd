// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Collects a body while a message is written: what is written, and at some places content that stays where it is. */
final class Lichaamschrijver extends ByteArrayOutputStream {
    private final List<Lichaam.Deel> delen = new ArrayList<>();

    Lichaamschrijver() {
        super(8 * 1024);
    }

    /** Here the content comes. */
    void insert(Lichaam.Deel content) {
        delen.add(new Lichaam.Tekst(toByteArray()));
        delen.add(content);
        reset();
    }

    /** What was written, each stretch apart. */
    List<Lichaam.Deel> delen() {
        List<Lichaam.Deel> all = new ArrayList<>(delen);
        all.add(new Lichaam.Tekst(toByteArray()));
        return all;
    }
}
