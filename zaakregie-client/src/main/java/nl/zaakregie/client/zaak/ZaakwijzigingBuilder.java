// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client.zaak;

import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.namespace.QName;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import nl.zaakregie.stuf.Verwerkingssoort;
import nl.zaakregie.stuf.Zaakidentificatie;
import org.jspecify.annotations.Nullable;

/** Collects the changes of one zaak. Not safe for use by several threads. */
public final class ZaakwijzigingBuilder {
    private final Zaak was;
    private final LocalDate per;
    private final List<StufElement> children;
    private final Set<String> withoutTrace = new HashSet<>();

    ZaakwijzigingBuilder(Zaak was, LocalDate per) {
        this.was = was;
        this.per = per;
        this.children = new ArrayList<>(was.object().element().children());
    }

    /** A new omschrijving, at most 80 characters. */
    public ZaakwijzigingBuilder omschrijving(String omschrijving) {
        return replace("omschrijving", Teksten.required("omschrijving", omschrijving, 80));
    }

    /** A new toelichting, at most 1000 characters; null takes it away. */
    public ZaakwijzigingBuilder toelichting(@Nullable String toelichting) {
        return replace("toelichting", Teksten.optional("toelichting", toelichting, 1000));
    }

    /** All kenmerken that the zaak is to have from now on. */
    public ZaakwijzigingBuilder kenmerken(List<Kenmerk> kenmerken) {
        return replace(
                zkn("kenmerk"), kenmerken.stream().map(Kenmerk::toElement).toList());
    }

    /** The result; null takes it away. */
    public ZaakwijzigingBuilder resultaat(@Nullable Resultaat resultaat) {
        return replace(zkn("resultaat"), resultaat == null ? List.of() : List.of(resultaat.toElement()));
    }

    /** The day on which the zaak should be done; null takes it away. */
    public ZaakwijzigingBuilder einddatumGepland(@Nullable LocalDate datum) {
        return replace("einddatumGepland", Elementen.textOrNull(datum));
    }

    /** The day on which the zaak must be done by law; null takes it away. */
    public ZaakwijzigingBuilder uiterlijkeEinddatum(@Nullable LocalDate datum) {
        return replace("uiterlijkeEinddatum", Elementen.textOrNull(datum));
    }

    /** The day on which the zaak was done, which closes it. */
    public ZaakwijzigingBuilder einddatum(LocalDate datum) {
        return replace("einddatum", Elementen.text(datum));
    }

    /**
     * An element that no model names, agreed with the receiver.
     *
     * @param waarde plain text; null takes it away
     */
    public ZaakwijzigingBuilder extraElement(String naam, @Nullable String waarde) {
        Map<String, StufElement> parts = new LinkedHashMap<>();
        QName attribute = new QName("naam");
        children.stream()
                .filter(c -> c.is(stuf("extraElementen")))
                .flatMap(c -> c.children().stream())
                .forEach(e -> parts.put(e.attribute(attribute).orElse(""), e));
        parts.remove(naam);
        if (waarde != null) {
            parts.put(
                    naam,
                    Elementen.extraElementen(Map.of(naam, waarde)).children().getFirst());
        }
        return replace(
                stuf("extraElementen"),
                parts.isEmpty()
                        ? List.of()
                        : List.of(StufElement.of(stuf("extraElementen"), List.copyOf(parts.values()))));
    }

    /** One more client. */
    public ZaakwijzigingBuilder add(Client client) {
        return add(client.toElement(Verwerkingssoort.T));
    }

    /** One more belanghebbende. */
    public ZaakwijzigingBuilder add(Belanghebbende belanghebbende) {
        return add(belanghebbende.toElement(Verwerkingssoort.T));
    }

    /** One more uitvoerende. */
    public ZaakwijzigingBuilder add(Uitvoerende uitvoerende) {
        return add(uitvoerende.toElement(Verwerkingssoort.T));
    }

    /** The client goes; that the person was one stays known. */
    public ZaakwijzigingBuilder endClient(Bsn bsn) {
        return take("heeftBetrekkingOp", bsn.value(), true);
    }

    /** The client goes, as one who should never have been there. */
    public ZaakwijzigingBuilder removeClient(Bsn bsn) {
        return take("heeftBetrekkingOp", bsn.value(), false);
    }

    /** The belanghebbende goes; that the person was one stays known. */
    public ZaakwijzigingBuilder endBelanghebbende(Bsn bsn) {
        return take("heeftAlsBelanghebbende", bsn.value(), true);
    }

    /** The belanghebbende goes, as one who should never have been there. */
    public ZaakwijzigingBuilder removeBelanghebbende(Bsn bsn) {
        return take("heeftAlsBelanghebbende", bsn.value(), false);
    }

    /**
     * The uitvoerende goes; that it was one stays known.
     *
     * @param sleutel identificatie of the medewerker or vestigingsNummer
     */
    public ZaakwijzigingBuilder endUitvoerende(String sleutel) {
        return take("heeftAlsUitvoerende", sleutel, true);
    }

    /** Another regisseur takes over: replaces the initiator. */
    public ZaakwijzigingBuilder replaceInitiator(Medewerker medewerker, String omschrijving) {
        StufElement relation = Initiator.of(medewerker, Teksten.required("omschrijving of initiator", omschrijving, 80))
                .toElement(Verwerkingssoort.T);
        return replace(zkn("heeftAlsInitiator"), List.of(relation));
    }

    /** Makes the zaak part of a gezinsplan, and of a levensdomeinplan if there is one (RZS paragraph 4.7). */
    public ZaakwijzigingBuilder koppel(Zaakverwijzing gezinsplan, @Nullable Zaakverwijzing levensdomeinplan) {
        add(gezinsplan.toElement(Verwerkingssoort.T));
        return levensdomeinplan == null ? this : add(levensdomeinplan.toElement(Verwerkingssoort.T));
    }

    /** Takes the zaak out of a plan; that it was in it stays known. */
    public ZaakwijzigingBuilder ontkoppel(Zaakidentificatie plan) {
        return take("heeftBetrekkingOpAndere", plan.value(), true);
    }

    /**
     * The change.
     *
     * @throws IllegalArgumentException as {@link Zaakwijziging#between}
     * @throws IllegalStateException    when nothing changes
     */
    public Zaakwijziging build() {
        return Zaakwijziging.between(was, wordt(), per, withoutTrace)
                .orElseThrow(() -> new IllegalStateException("Nothing of the zaak changes"));
    }

    /** The zaak as it becomes by the changes so far. */
    public Zaak wordt() {
        return new Zaak(new StufObject(was.object().element().withChildren(children)));
    }

    private ZaakwijzigingBuilder add(StufElement relation) {
        if (children.stream().anyMatch(c -> Relaties.sameParty(c, relation) && Relaties.isOpen(c))) {
            throw new IllegalArgumentException("The zaak has this " + relation.localName() + " already");
        }
        children.add(relation);
        return this;
    }

    private ZaakwijzigingBuilder take(String relation, String sleutel, boolean trace) {
        Predicate<StufElement> is = c ->
                c.is(zkn(relation)) && Relaties.isOpen(c) && Relaties.key(c).endsWith("|" + sleutel);
        StufElement found = children.stream()
                .filter(is)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The zaak has no such " + relation));
        children.remove(found);
        if (!trace) {
            withoutTrace.add(relation + Relaties.key(found));
        }
        return this;
    }

    private ZaakwijzigingBuilder replace(String name, @Nullable String value) {
        return replace(zkn(name), value == null ? List.of() : List.of(StufElement.of(zkn(name), value)));
    }

    private ZaakwijzigingBuilder replace(QName name, List<StufElement> values) {
        children.removeIf(c -> c.is(name));
        children.addAll(values);
        return this;
    }
}
