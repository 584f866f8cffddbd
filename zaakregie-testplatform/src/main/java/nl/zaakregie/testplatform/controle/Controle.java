// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.controle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a check is called, what it judges, and which requirements it stands for. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Controle {
    /** Id that test sets use; public and stable. */
    String id();

    /** What holds when all is well; Dutch. */
    String titel();

    /** Rules and paragraphs. */
    String[] eisen();

    Geldt geldt() default Geldt.BERICHT;

    /** When a check can say something. */
    enum Geldt {
        /** Always, also when nothing came. */
        ALTIJD,
        /** When anything came. */
        HTTP,
        /** When an envelope could be read. */
        SOAP,
        /** When the envelope holds a message that is no error message. */
        BERICHT,
        /** When the system under test refused. */
        FOUT
    }
}
