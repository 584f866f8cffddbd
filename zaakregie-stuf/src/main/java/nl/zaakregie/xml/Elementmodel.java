// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;

/**
 * What the schema says of an element at one place: its cardinality, and the children and attributes of its type. Choices
 * are flattened. Immutable to its users and safe for many threads.
 */
public interface Elementmodel {

    QName name();

    /** How often it must occur; 0 when it stands in a choice. */
    int min();

    /** Whether it must stand there as soon as the elements around it do, also within an optional part. */
    boolean requiredInItsGroup();

    /** How often it may occur; -1 for any number. */
    int max();

    /** Whether it may be {@code xsi:nil}. */
    boolean nillable();

    /** Whether it is one branch of a choice. */
    boolean choice();

    /** The children its type allows, in schema order. */
    List<Elementmodel> children();

    /** The child of this name. */
    Optional<Elementmodel> child(QName child);

    /** Whether its type has no child elements. */
    boolean isLeaf();

    /** How many characters its text may have; -1 when the schema sets no bound. */
    int maxLength();

    /** The value that StUF:entiteittype must have; empty when the type has no such attribute. */
    String entiteittype();

    boolean hasAttribute(QName attribute);

    boolean requiresAttribute(QName attribute);
}
