// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Namen;
import org.apache.xerces.xs.XSAttributeUse;
import org.apache.xerces.xs.XSComplexTypeDefinition;
import org.apache.xerces.xs.XSConstants;
import org.apache.xerces.xs.XSElementDeclaration;
import org.apache.xerces.xs.XSModel;
import org.apache.xerces.xs.XSModelGroup;
import org.apache.xerces.xs.XSObjectList;
import org.apache.xerces.xs.XSParticle;
import org.apache.xerces.xs.XSSimpleTypeDefinition;
import org.apache.xerces.xs.XSTerm;
import org.apache.xerces.xs.XSTypeDefinition;
import org.jspecify.annotations.Nullable;

/** The structure of the messages of StUF-ZKN with ZDS, read from the schemas: order, type and cardinality of each child. */
public final class Schemamodel {
    private final XSModel model;
    private final Map<QName, Node> messages = new ConcurrentHashMap<>();

    Schemamodel(XSModel model) {
        this.model = model;
    }

    /** The message of this root element. */
    public Optional<Elementmodel> message(QName root) {
        Node known = messages.get(root);
        if (known == null) {
            XSElementDeclaration declaration = model.getElementDeclaration(root.getLocalPart(), root.getNamespaceURI());
            if (declaration == null) {
                return Optional.empty();
            }
            known = messages.computeIfAbsent(root, name -> new Node(declaration, name, 1, 1, false, true));
        }
        return Optional.of(known);
    }

    private static final class Node implements Elementmodel {
        private final XSElementDeclaration declaration;
        private final QName name;
        private final int min;
        private final int max;
        private final boolean choice;
        private final boolean requiredInItsGroup;
        private volatile @Nullable Contents contents;

        Node(
                XSElementDeclaration declaration,
                QName name,
                int min,
                int max,
                boolean choice,
                boolean requiredInItsGroup) {
            this.declaration = declaration;
            this.name = name;
            this.min = min;
            this.max = max;
            this.choice = choice;
            this.requiredInItsGroup = requiredInItsGroup;
        }

        @Override
        public QName name() {
            return name;
        }

        @Override
        public int min() {
            return min;
        }

        @Override
        public boolean requiredInItsGroup() {
            return requiredInItsGroup;
        }

        @Override
        public int max() {
            return max;
        }

        @Override
        public boolean nillable() {
            return declaration.getNillable();
        }

        @Override
        public boolean choice() {
            return choice;
        }

        @Override
        public List<Elementmodel> children() {
            return contents().list;
        }

        @Override
        public Optional<Elementmodel> child(QName child) {
            return Optional.ofNullable(contents().byName.get(child));
        }

        @Override
        public boolean isLeaf() {
            return contents().list.isEmpty();
        }

        @Override
        public String entiteittype() {
            Attribute attribute = contents().attributes.get(Namen.ENTITEITTYPE);
            return attribute == null ? "" : attribute.fixed;
        }

        @Override
        public int maxLength() {
            XSTypeDefinition type = declaration.getTypeDefinition();
            XSTypeDefinition text = type instanceof XSComplexTypeDefinition complex ? complex.getSimpleType() : type;
            if (!(text instanceof XSSimpleTypeDefinition simple)) {
                return -1;
            }
            String facet = simple.getLexicalFacetValue(XSSimpleTypeDefinition.FACET_MAXLENGTH);
            return facet == null ? -1 : Integer.parseInt(facet);
        }

        @Override
        public boolean hasAttribute(QName attribute) {
            return contents().attributes.containsKey(attribute);
        }

        @Override
        public boolean requiresAttribute(QName attribute) {
            Attribute found = contents().attributes.get(attribute);
            return found != null && found.required;
        }

        private Contents contents() {
            Contents known = contents;
            if (known == null) {
                known = Contents.of(declaration.getTypeDefinition());
                contents = known;
            }
            return known;
        }
    }

    private record Attribute(String fixed, boolean required) {}

    private record Contents(
            List<Elementmodel> list, Map<QName, Elementmodel> byName, Map<QName, Attribute> attributes) {

        static Contents of(XSTypeDefinition type) {
            Map<QName, Elementmodel> byName = new LinkedHashMap<>();
            Map<QName, Attribute> attributes = new LinkedHashMap<>();
            // The loader builds content models lazily and is not made for many threads.
            synchronized (Schemamodel.class) {
                if (type instanceof XSComplexTypeDefinition complex) {
                    collect(complex.getParticle(), false, true, byName);
                    collectAttributes(complex, attributes);
                }
            }
            return new Contents(List.copyOf(new ArrayList<>(byName.values())), byName, attributes);
        }

        private static void collect(
                @Nullable XSParticle particle, boolean inChoice, boolean required, Map<QName, Elementmodel> into) {
            if (particle == null) {
                return;
            }
            int max = particle.getMaxOccursUnbounded() ? -1 : particle.getMaxOccurs();
            boolean needed = required && particle.getMinOccurs() > 0;
            XSTerm term = particle.getTerm();
            if (term.getType() == XSConstants.ELEMENT_DECLARATION) {
                XSElementDeclaration element = (XSElementDeclaration) term;
                QName name = new QName(
                        element.getNamespace(),
                        element.getName(),
                        Namen.prefix(String.valueOf(element.getNamespace())));
                into.putIfAbsent(
                        name,
                        new Node(
                                element,
                                name,
                                needed && !inChoice ? particle.getMinOccurs() : 0,
                                max,
                                inChoice,
                                particle.getMinOccurs() > 0));
            } else if (term.getType() == XSConstants.MODEL_GROUP) {
                XSModelGroup group = (XSModelGroup) term;
                boolean choice = inChoice || group.getCompositor() == XSModelGroup.COMPOSITOR_CHOICE;
                XSObjectList particles = group.getParticles();
                for (int i = 0; i < particles.getLength(); i++) {
                    collect((XSParticle) particles.item(i), choice, needed, into);
                }
            }
        }

        private static void collectAttributes(XSComplexTypeDefinition complex, Map<QName, Attribute> into) {
            XSObjectList uses = complex.getAttributeUses();
            for (int i = 0; i < uses.getLength(); i++) {
                XSAttributeUse use = (XSAttributeUse) uses.item(i);
                String namespace = use.getAttrDeclaration().getNamespace();
                QName name = new QName(
                        namespace == null ? "" : namespace,
                        use.getAttrDeclaration().getName());
                into.put(name, new Attribute(fixedValue(use), use.getRequired()));
            }
        }

        private static String fixedValue(XSAttributeUse use) {
            if (use.getConstraintType() == XSConstants.VC_FIXED) {
                return use.getValueConstraintValue().getNormalizedValue();
            }
            if (use.getAttrDeclaration().getConstraintType() == XSConstants.VC_FIXED) {
                return use.getAttrDeclaration().getValueConstraintValue().getNormalizedValue();
            }
            return "";
        }
    }
}
