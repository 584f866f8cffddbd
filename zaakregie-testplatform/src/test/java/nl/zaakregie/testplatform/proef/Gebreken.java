// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.testplatform.proef;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.OBJECT;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javax.xml.namespace.QName;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.stuf.Namen;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.testplatform.schaduw.Schaduwregister;
import nl.zaakregie.testplatform.verkeer.Httpbericht;
import org.jspecify.annotations.Nullable;

/** Ready-made ways to be wrong, for the matrix. */
public final class Gebreken {
    private Gebreken() {}

    /** Wrong in the answers of some services; all services when none is named. */
    static Gebrek answers(UnaryOperator<StufElement> wrong, Service... diensten) {
        Set<Service> only = Set.of(diensten);
        return new Gebrek() {
            @Override
            public StufElement answer(StufElement antwoord, @Nullable Service dienst, StufElement verzoek) {
                boolean counts = only.isEmpty() || (dienst != null && only.contains(dienst));
                return counts && !antwoord.localName().startsWith("Fo") ? wrong.apply(antwoord) : antwoord;
            }
        };
    }

    /** Wrong in the text of the answers of some services: what goes over the line. */
    public static Gebrek text(UnaryOperator<String> wrong, Service... diensten) {
        return line(
                answer -> Httpbericht.answer(
                        answer.status(),
                        answer.koppen(),
                        wrong.apply(answer.tekst()).getBytes(StandardCharsets.UTF_8)),
                diensten);
    }

    /** Wrong in the HTTP of the answers of some services. */
    static Gebrek line(UnaryOperator<Httpbericht> wrong, Service... diensten) {
        List<String> actions = Arrays.stream(diensten).map(Service::soapAction).toList();
        return new Gebrek() {
            @Override
            public Httpbericht line(Httpbericht verzoek, UnaryOperator<Httpbericht> goed) {
                boolean counts = actions.isEmpty()
                        || actions.contains(verzoek.kop("soapaction").replace("\"", ""));
                return counts ? wrong.apply(goed.apply(verzoek)) : goed.apply(verzoek);
            }
        };
    }

    /** Wrong in what is taken in of a message of a service. */
    static Gebrek takes(Service dienst, UnaryOperator<StufElement> wrong) {
        return takes(dienst, (message, register) -> wrong.apply(message));
    }

    /** The same, with a look at the register. */
    static Gebrek takes(Service dienst, BiFunction<StufElement, Schaduwregister, StufElement> wrong) {
        return new Gebrek() {
            @Override
            public StufElement take(Service given, StufElement verzoek, Schaduwregister register) {
                return given == dienst ? wrong.apply(verzoek, register) : verzoek;
            }
        };
    }

    /** Refuses requests in which a text stands. */
    static Gebrek refuses(String part, String fault) {
        return new Gebrek() {
            @Override
            public Httpbericht line(Httpbericht verzoek, UnaryOperator<Httpbericht> goed) {
                Httpbericht answer = goed.apply(verzoek);
                return verzoek.tekst().contains(part)
                        ? Httpbericht.answer(500, answer.koppen(), fault.getBytes(StandardCharsets.UTF_8))
                        : answer;
            }
        };
    }

    static Gebrek forgets() {
        return new Gebrek() {
            @Override
            public boolean forgets() {
                return true;
            }
        };
    }

    static Gebrek acceptsAll() {
        return new Gebrek() {
            @Override
            public boolean acceptsAll() {
                return true;
            }
        };
    }

    /** Never answers a service in time. */
    static Gebrek hangs(Service dienst) {
        return line(
                answer -> {
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return answer;
                },
                dienst);
    }

    /** Every element of this name goes through the function; null takes it away. */
    static UnaryOperator<StufElement> each(QName name, UnaryOperator<StufElement> change) {
        return root -> root.transform(e -> e.mapChildren(c -> c.is(name) ? change.apply(c) : c));
    }

    /** The value of every element of this name. */
    static UnaryOperator<StufElement> value(QName name, UnaryOperator<String> change) {
        return each(name, e -> e.children().isEmpty() && !e.isNil() ? e.withText(change.apply(e.text())) : e);
    }

    static UnaryOperator<StufElement> without(QName name) {
        return each(name, e -> null);
    }

    /** Only the first child of this name of the object is kept. */
    static UnaryOperator<StufElement> onlyFirst(QName name) {
        return root -> root.mapChildren(object -> {
            if (!object.is(OBJECT)) {
                return object;
            }
            boolean[] seen = {false};
            return object.mapChildren(c -> {
                if (!c.is(name)) {
                    return c;
                }
                boolean first = !seen[0];
                seen[0] = true;
                return first ? c : null;
            });
        });
    }

    /** Children of an answer object in another order. */
    static StufElement reversed(StufElement root) {
        return root.mapChildren(part -> part.is(zkn("antwoord"))
                ? part.mapChildren(o -> o.withChildren(o.children().reversed()))
                : part);
    }

    static StufElement swapBack(StufElement root) {
        StufElement head = root.children().getFirst();
        StufElement swapped = head.mapChildren(c -> c.is(stuf("zender"))
                ? c.withName(stuf("ontvanger"))
                : c.is(stuf("ontvanger")) ? c.withName(stuf("zender")) : c);
        List<StufElement> sorted = new ArrayList<>(swapped.children());
        sorted.sort(java.util.Comparator.comparingInt(
                c -> List.of("berichtcode", "zender", "ontvanger").contains(c.localName())
                        ? List.of("berichtcode", "zender", "ontvanger").indexOf(c.localName())
                        : 9));
        List<StufElement> children = new ArrayList<>(root.children());
        children.set(0, swapped.withChildren(sorted));
        return root.withChildren(children);
    }

    /** The same number for everything it issues. */
    static UnaryOperator<StufElement> firstNumberAgain() {
        Map<String, String> first = new HashMap<>();
        return root -> root.transform(e ->
                e.is(zkn("identificatie")) ? e.withText(first.computeIfAbsent(root.localName(), k -> e.text())) : e);
    }

    static StufElement twiceEncoded(StufElement inhoud) {
        byte[] once = inhoud.text().getBytes(StandardCharsets.US_ASCII);
        return inhoud.withText(Base64.getEncoder().encodeToString(once));
    }

    static StufElement nilWithoutReason(StufElement root) {
        return root.transform(e -> e.isNil() ? e.withoutAttribute(Namen.NO_VALUE) : e);
    }

    /** A list of documents in which each stands twice. */
    static StufElement doubled(StufElement root) {
        return root.transform(object -> {
            if (object.children(zkn("heeftRelevant")).isEmpty()) {
                return object;
            }
            List<StufElement> children = new ArrayList<>(object.children());
            children.addAll(object.children(zkn("heeftRelevant")));
            return object.withChildren(children);
        });
    }

    /** A Bv02 with the head of a Bv03. */
    static StufElement fullHead(StufElement root) {
        return root.mapChildren(head -> head.withChildren(
                List.of(head.children().getFirst(), StufElement.of(stuf("referentienummer"), "PROEF-1"))));
    }

    /** A status that keeps its name and loses its moment. */
    static StufElement withoutTime(StufElement gezet) {
        return gezet.isNil() ? gezet : gezet.withText(gezet.text().substring(0, 8));
    }

    static StufElement emptied(StufElement message) {
        return message.mapChildren(
                object -> object.is(OBJECT) ? object.mapChildren(c -> c.is(zkn("identificatie")) ? c : null) : object);
    }

    /** What the register keeps of a role when it forgets the other side's number. */
    static UnaryOperator<StufElement> otherSide(String relation, QName name, String to) {
        return each(
                zkn(relation),
                r -> r.mapChildren(g -> g.is(GERELATEERDE) ? g.transform(e -> e.is(name) ? e.withText(to) : e) : g));
    }
}
