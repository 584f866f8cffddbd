// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.regels;

import java.util.List;
import java.util.function.Predicate;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.catalogus.Plansoort;
import nl.zaakregie.catalogus.Zaaktypecatalogus;
import nl.zaakregie.rgbz.Betrokkene;
import nl.zaakregie.rgbz.Zaak;
import nl.zaakregie.stuf.Bsn;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.stuf.StufObject;
import org.jspecify.annotations.Nullable;

/** The business rules about a whole zaak of the social domain (RZS 6.3, 6.4, 6.6; BR-01 to BR-17, BR-22). */
public final class Planregels {
    private Planregels() {}

    /** What a zaak is: a plan by its zaaktype, a deelplan by its relation to another zaak (BR-14). */
    public static Plansoort plansoort(Zaak zaak, Zaaktypecatalogus catalogus) {
        return deelplanIf(zaak, catalogus, related -> true);
    }

    /** The same, where the register knows what the related zaken are: only a plan among them makes a deelplan. */
    public static Plansoort plansoort(Zaak zaak, Zaaktypecatalogus catalogus, Zaakregister register) {
        return deelplanIf(
                zaak,
                catalogus,
                identificatie -> register.findZaak(identificatie)
                        .map(Zaakregister.Entry::plansoort)
                        .filter(soort -> soort == Plansoort.GEZINSPLAN || soort == Plansoort.LEVENSDOMEINPLAN)
                        .isPresent());
    }

    private static Plansoort deelplanIf(Zaak zaak, Zaaktypecatalogus catalogus, Predicate<String> isPlan) {
        Plansoort byType = catalogus.plansoort(zaak.zaaktypecode(), zaak.zaaktypeomschrijving());
        return byType == Plansoort.GEWOON && zaak.gerelateerdeZaken().stream().anyMatch(isPlan)
                ? Plansoort.DEELPLAN
                : byType;
    }

    /**
     * Checks a zaak as it will stand in the register: a new one, or one after a change (BR-17).
     *
     * @param root      message that the findings point into
     * @param object    the zaak
     * @param service   service that brought it
     * @param register  the related zaken; null leaves out what needs them
     */
    public static List<Bevinding> validate(
            StufElement root,
            StufObject object,
            Service service,
            Controleprofiel profiel,
            Zaaktypecatalogus catalogus,
            @Nullable Zaakregister register) {
        Regelcontext context = new Regelcontext(root, service, profiel);
        Zaak zaak = new Zaak(object);
        Plansoort soort = register == null ? plansoort(zaak, catalogus) : plansoort(zaak, catalogus, register);
        Zaakoordeel oordeel = new Zaakoordeel(context, zaak, soort);
        boolean create = service == Service.CREEER_ZAAK;
        Zaakregels.check(oordeel, catalogus, create);
        if (soort != Plansoort.GEWOON) {
            Rolregels.check(oordeel, create);
        }
        Verbandregels.check(oordeel, register);
        return List.copyOf(context.bevindingen());
    }

    /**
     * Whether a zaak may be shown to a person on a personal internet page: a gezinsplan or levensdomeinplan not to someone
     * who is only belanghebbende (BR-22).
     */
    public static boolean isShownTo(Bsn person, Zaak zaak, Plansoort soort) {
        boolean plan = soort == Plansoort.GEZINSPLAN || soort == Plansoort.LEVENSDOMEINPLAN;
        boolean involved = zaak.clientBsns().contains(person.value()) || isAmong(person, zaak.initiators());
        return involved || (!plan && isAmong(person, zaak.belanghebbenden()));
    }

    private static boolean isAmong(Bsn person, List<Betrokkene> parties) {
        return parties.stream()
                .anyMatch(p -> p.soort().equals("NPS") && p.sleutel().equals(person.value()));
    }
}
