// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import static nl.zaakregie.stuf.Namen.GERELATEERDE;
import static nl.zaakregie.stuf.Namen.stuf;
import static nl.zaakregie.stuf.Namen.zkn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.NoValue;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;

/**
 * What notificeerOverZaak and its trigger initieerNotificeerOverZaak say: what happened to which zaak (RZS 6.9 and 6.10). It
 * holds no personal data.
 *
 * @param zaakidentificatie 5 to 40 characters
 * @param soort             zaaktype of the zaak
 * @param status            current status, when it is known
 * @param herkomst          who caused the event, in a trigger
 * @param document          identificatie of the document that the event is about; empty: none or not known (E-63)
 * @param meldingen         free texts, each at most 250 characters
 */
public record Zaaknotificatie(
        String zaakidentificatie,
        Gebeurtenis gebeurtenis,
        Soort soort,
        Optional<Status> status,
        Optional<Herkomst> herkomst,
        String document,
        List<String> meldingen) {
    private static final QName NAAM = new QName("naam");
    private static final QName EXTRA = stuf("extraElementen");

    public Zaaknotificatie {
        meldingen = List.copyOf(meldingen);
    }

    /**
     * A zaaktype. Either part may be empty when the source did not know it.
     *
     * @param code         at most 10 characters
     * @param omschrijving at most 80 characters
     */
    public record Soort(String code, String omschrijving) {}

    /** A status. Absent parts are empty; datumStatusGezet has 8 to 17 digits. */
    public record Status(String volgnummer, String code, String omschrijving, String datumStatusGezet) {}

    /**
     * Who caused the event.
     *
     * @param systeem          the sender; of a foreign trigger only the applicatie is known (E-05)
     * @param volledig         whether organisatie and administratie are known too, so that empty ones are really empty
     * @param referentienummer number of the message that caused the event; empty: not known
     */
    public record Herkomst(Systeem systeem, boolean volledig, String referentienummer) {

        /** The sender of a message. */
        public static Herkomst of(Stuurgegevens head) {
            Systeem zender = head.zender() == null ? Systeem.of("", "") : head.zender();
            return new Herkomst(zender.identity(), true, head.referentienummer());
        }

        /** Whether this is the system that caused the event: on all that is known of it (BR-23, E-40). */
        public boolean is(Systeem other) {
            return volledig
                    ? systeem.identity().equals(other.identity())
                    : systeem.applicatie().equals(other.applicatie());
        }
    }

    /**
     * Reads either message.
     *
     * @throws IllegalArgumentException when the gebeurtenis is none of the five
     */
    public static Zaaknotificatie of(StufElement message) {
        StufElement object = RzsOpbouw.readObject(message);
        List<StufElement> extras =
                object.child(EXTRA).map(StufElement::children).orElse(List.of());
        String event = extra(extras, "gebeurtenis").orElse("");
        return new Zaaknotificatie(
                object.value(zkn("identificatie")).orElse(""),
                Gebeurtenis.parse(event).orElseThrow(() -> new IllegalArgumentException("No gebeurtenis: " + event)),
                soort(object),
                object.child(zkn("heeft")).filter(h -> !h.isEmpty()).map(Zaaknotificatie::status),
                herkomst(extras),
                extra(extras, "documentIdentificatie").orElse(""),
                RzsOpbouw.meldingen(message));
    }

    /** The zaaktype that the relation isVan of an object names; empty parts when it names none. */
    public static Soort soort(StufElement object) {
        return new Soort(
                object.value(zkn("isVan"), GERELATEERDE, zkn("code")).orElse(""),
                object.value(zkn("isVan"), GERELATEERDE, zkn("omschrijving")).orElse(""));
    }

    /** The status in a relation heeft. */
    public static Status status(StufElement heeft) {
        return new Status(
                heeft.value(GERELATEERDE, zkn("volgnummer")).orElse(""),
                heeft.value(GERELATEERDE, zkn("code")).orElse(""),
                heeft.value(GERELATEERDE, zkn("omschrijving")).orElse(""),
                heeft.value(zkn("datumStatusGezet")).orElse(""));
    }

    private static Optional<Herkomst> herkomst(List<StufElement> extras) {
        return extra(extras, "zendendeApplicatie").map(applicatie -> {
            Optional<String> organisatie = extra(extras, "zendendeOrganisatie");
            Optional<String> administratie = extra(extras, "zendendeAdministratie");
            return new Herkomst(
                    new Systeem(organisatie.orElse(""), applicatie, administratie.orElse(""), ""),
                    organisatie.isPresent(),
                    extra(extras, "zendendReferentienummer").orElse(""));
        });
    }

    /** An extra element, whatever the capitals, blanks and underscores in its name (E-05). */
    private static Optional<String> extra(List<StufElement> extras, String name) {
        return extras.stream()
                .filter(e -> plain(e.attribute(NAAM).orElse("")).equals(plain(name)))
                .map(e -> e.text().strip())
                .findFirst();
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s_]", "").toLowerCase(Locale.ROOT);
    }

    /** The trigger: initieerNotificeerOverZaak, with who caused the event. */
    public StufElement trigger(Stuurgegevens head) {
        List<StufElement> extras = new ArrayList<>();
        extras.add(extraElement("gebeurtenis", gebeurtenis.tekst()));
        herkomst.ifPresent(h -> {
            extras.add(extraElement("zendendeApplicatie", h.systeem().applicatie()));
            if (h.volledig()) {
                extras.add(extraElement("zendendeOrganisatie", h.systeem().organisatie()));
                extras.add(extraElement("zendendeAdministratie", h.systeem().administratie()));
            }
            if (!h.referentienummer().isEmpty()) {
                extras.add(extraElement("zendendReferentienummer", h.referentienummer()));
            }
        });
        return message("initieerNotificeerOverZaak_Di01", head, extras);
    }

    /** The notification: notificeerOverZaak. */
    public StufElement notificatie(Stuurgegevens head) {
        return message("notificeerOverZaak_Di01", head, List.of(extraElement("gebeurtenis", gebeurtenis.tekst())));
    }

    private StufElement message(String root, Stuurgegevens head, List<StufElement> given) {
        List<StufElement> extras = new ArrayList<>(given);
        if (!document.isEmpty()) {
            extras.add(extraElement("documentIdentificatie", document));
        }
        StufElement.Builder object = RzsOpbouw.object(zaakidentificatie)
                .add(StufElement.of(EXTRA, extras))
                .add(isVan());
        status.ifPresent(s -> object.add(heeft(s)));
        return RzsOpbouw.message(root, head, meldingen, object.build());
    }

    private static StufElement extraElement(String name, String value) {
        return StufElement.builder(stuf("extraElement"))
                .attribute(NAAM, name)
                .text(value)
                .build();
    }

    private StufElement isVan() {
        return StufElement.builder(zkn("isVan"))
                .entiteit("ZAKZKT", null)
                .add(StufElement.builder(GERELATEERDE)
                        .entiteit("ZKT", null)
                        .add(orUnknown("omschrijving", soort.omschrijving()))
                        .add(orUnknown("code", soort.code()))
                        .build())
                .build();
    }

    /** The schema demands code and ingangsdatumObject, which few sources have (E-04, E-41). */
    private StufElement heeft(Status given) {
        StufElement.Builder type = StufElement.builder(GERELATEERDE).entiteit("STT", null);
        if (!soort.code().isEmpty()) {
            type.add(zkn("zkt.code"), soort.code());
        }
        if (!soort.omschrijving().isEmpty()) {
            type.add(zkn("zkt.omschrijving"), soort.omschrijving());
        }
        if (!given.volgnummer().isEmpty()) {
            type.add(zkn("volgnummer"), given.volgnummer());
        }
        type.add(orUnknown("code", given.code()))
                .add(orUnknown("omschrijving", given.omschrijving()))
                .add(StufElement.empty(zkn("ingangsdatumObject"), NoValue.WAARDE_ONBEKEND));
        return StufElement.builder(zkn("heeft"))
                .entiteit("ZAKSTT", null)
                .add(type.build())
                .add(orUnknown("datumStatusGezet", given.datumStatusGezet()))
                .build();
    }

    private static StufElement orUnknown(String name, String value) {
        return value.isEmpty()
                ? StufElement.empty(zkn(name), NoValue.WAARDE_ONBEKEND)
                : StufElement.of(zkn(name), value);
    }

    /** The zaak, the event and the status as people read them. */
    @Override
    public String toString() {
        return zaakidentificatie + ": " + gebeurtenis.tekst()
                + status.map(s -> " (" + s.omschrijving() + ")").stream().collect(Collectors.joining());
    }
}
