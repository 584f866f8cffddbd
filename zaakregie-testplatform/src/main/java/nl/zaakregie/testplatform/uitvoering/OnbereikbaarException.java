// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.uitvoering;

/** The system under test does not answer, or not with SOAP: neither a finding nor a failure of the platform. */
final class OnbereikbaarException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OnbereikbaarException(String message) {
        super(message);
    }
}
