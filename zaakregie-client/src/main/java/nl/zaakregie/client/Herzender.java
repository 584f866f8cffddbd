// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import nl.zaakregie.client.Verzendresultaat.GeenAntwoord;
import nl.zaakregie.client.Verzendresultaat.NieuwBerichtNodig;
import nl.zaakregie.client.Verzendresultaat.Ontvangen;
import nl.zaakregie.client.Verzendresultaat.Oorzaak;
import nl.zaakregie.client.Verzendresultaat.OpnieuwAanbieden;
import nl.zaakregie.client.zaak.Zaakbericht;
import nl.zaakregie.xml.Inhoudontvanger;

/**
 * Offers a message until the receiver has it (StUF 03.01 paragraph 4.4.3; R-070): after a failure of the receiver, a
 * time-out, a broken connection, an empty answer or a page that is no message, the same bytes again; the receiver tells
 * copies by their number. What the sender must mend comes back at once: that is a new message, and no matter of sending.
 * Safe for many threads.
 */
public final class Herzender {
    private final Berichtverzender verzender;
    private final Herzendbeleid beleid;
    private final Pauze pauze;

    /** Waits between two offers. */
    @FunctionalInterface
    interface Pauze {
        void sleep(Duration duration) throws InterruptedException;
    }

    /** Offers messages to the partner of a sender. */
    public Herzender(Berichtverzender verzender, Herzendbeleid beleid) {
        this(verzender, beleid, Thread::sleep);
    }

    Herzender(Berichtverzender verzender, Herzendbeleid beleid, Pauze pauze) {
        this.verzender = verzender;
        this.beleid = beleid;
        this.pauze = pauze;
    }

    /** What became of the message in the end; the last result when it was offered as often as may be. */
    public Verzendresultaat send(Zaakbericht bericht) {
        return send(bericht, Inhoudmeter.INSTANCE);
    }

    /**
     * The same, with a receiver for the content of documents in the answer; it is asked anew for each answer.
     *
     * @throws UncheckedIOException when the receiver of the content fails
     */
    public Verzendresultaat send(Zaakbericht bericht, Inhoudontvanger ontvanger) {
        Uitgaand uitgaand = verzender.prepare(bericht);
        Iterator<Duration> pauzes = beleid.pauzes().iterator();
        Verzendresultaat result = verzender.send(uitgaand, ontvanger);
        while (mayHelp(result) && pauzes.hasNext()) {
            try {
                pauze.sleep(pauzes.next());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return result;
            }
            result = verzender.send(uitgaand, ontvanger);
        }
        return result;
    }

    /** Whether offering the same message again may have another outcome without anybody doing something. */
    static boolean mayHelp(Verzendresultaat result) {
        return switch (result) {
            case Ontvangen received -> false;
            case NieuwBerichtNodig refused -> false;
            case OpnieuwAanbieden again -> !again.fout().isRegelbreuk();
            case GeenAntwoord none -> none.oorzaak() != Oorzaak.AFGEWEZEN && none.oorzaak() != Oorzaak.ONDERBROKEN;
        };
    }
}
