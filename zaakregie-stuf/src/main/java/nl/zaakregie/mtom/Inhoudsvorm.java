// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.mtom;

/** How the content of documents stands in a message that is sent. */
public enum Inhoudsvorm {
    /** As attachment, which the protocolbindingen oblige to. */
    MTOM,
    /** As base64 in the message, for those that can't read attachments. */
    INLINE
}
