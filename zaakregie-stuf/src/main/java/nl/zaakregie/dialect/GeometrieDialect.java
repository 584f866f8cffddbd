// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.dialect;

import static nl.zaakregie.stuf.Namen.GML;

import java.util.Set;
import java.util.regex.Pattern;
import nl.zaakregie.stuf.StufElement;
import org.jspecify.annotations.Nullable;

/** Interop 60: a geometry that is no surface, or a broken one. It is kept as it came; no answer can carry it. */
final class GeometrieDialect implements Dialect {
    private static final Set<String> SURFACES = Set.of(
            "Polygon",
            "Surface",
            "PolyhedralSurface",
            "TriangulatedSurface",
            "Tin",
            "CompositeSurface",
            "OrientableSurface");
    private static final Pattern NUMBERS = Pattern.compile(
            "[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?(\\s+[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?)*");

    @Override
    public Set<String> names() {
        return Set.of("lokatie");
    }

    @Override
    public @Nullable StufElement understand(StufElement element, Plaats plaats) {
        if (!plaats.inKennisgeving() || element.children().isEmpty() || (isSurface(element) && !plaats.isFaulty())) {
            return element;
        }
        plaats.note("SOEP-60", "De geometrie is geen geldig vlak; zij is bewaard en komt niet in antwoorden voor.");
        plaats.keepOriginal();
        return null;
    }

    private static boolean isSurface(StufElement lokatie) {
        return lokatie.children().stream()
                        .allMatch(c -> c.name().getNamespaceURI().equals(GML) && SURFACES.contains(c.localName()))
                && hasSoundPositions(lokatie);
    }

    private static boolean hasSoundPositions(StufElement element) {
        if (element.localName().equals("posList")) {
            String positions = element.text().strip();
            return NUMBERS.matcher(positions).matches() && positions.split("\\s+").length % 2 == 0;
        }
        return element.children().stream().allMatch(GeometrieDialect::hasSoundPositions);
    }
}
