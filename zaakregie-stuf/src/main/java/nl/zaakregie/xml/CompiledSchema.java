// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.apache.xerces.impl.xs.XMLSchemaLoader;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.apache.xerces.util.XMLGrammarPoolImpl;
import org.apache.xerces.xni.XMLResourceIdentifier;
import org.apache.xerces.xni.XNIException;
import org.apache.xerces.xni.grammars.XSGrammar;
import org.apache.xerces.xni.parser.XMLErrorHandler;
import org.apache.xerces.xni.parser.XMLInputSource;
import org.apache.xerces.xni.parser.XMLParseException;
import org.apache.xerces.xs.XSModel;
import org.xml.sax.SAXException;

/**
 * One set of schemas, compiled once for the two that need it: the validator, of which it keeps a pool, and the model of
 * the messages. Every import and include is a file inside the library; all else is refused.
 */
final class CompiledSchema {
    private static final String SCHEME = "zaakregie:/";

    private final Schema schema;
    private final XSModel model;
    private final ConcurrentLinkedQueue<ValidatorHandler> pool = new ConcurrentLinkedQueue<>();

    private CompiledSchema(Schema schema, XSModel model) {
        this.schema = schema;
        this.model = model;
    }

    /** @param root path of the file that imports or includes all others */
    static CompiledSchema load(String root) {
        XMLGrammarPoolImpl grammars = new XMLGrammarPoolImpl();
        XMLSchemaLoader loader = new XMLSchemaLoader();
        loader.setFeature("http://apache.org/xml/features/honour-all-schemaLocations", true);
        loader.setProperty("http://apache.org/xml/properties/internal/grammar-pool", grammars);
        loader.setEntityResolver(CompiledSchema::resolve);
        loader.setErrorHandler(new Strict());
        try {
            XSModel model = ((XSGrammar) loader.loadGrammar(source(root))).toXSModel();
            return new CompiledSchema(new XMLSchemaFactory().newSchema(grammars), model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException("The schemas in the library do not compile: " + e.getMessage(), e);
        }
    }

    private static XMLInputSource resolve(XMLResourceIdentifier identifier) {
        String base = String.valueOf(identifier.getBaseSystemId()).replaceFirst("^zaakregie:/+", "");
        return source(Schemabestanden.resolve(base, identifier.getLiteralSystemId()));
    }

    private static XMLInputSource source(String path) {
        InputStream stream = Schemabestanden.openForValidation(path)
                .orElseThrow(() -> new XNIException("Schema missing in the library: " + path));
        return new XMLInputSource(null, SCHEME + path, null, stream, null);
    }

    XSModel model() {
        return model;
    }

    /** Takes a validator out of the pool; give it back with {@link #release}. */
    ValidatorHandler borrow() {
        ValidatorHandler pooled = pool.poll();
        return pooled == null ? schema.newValidatorHandler() : pooled;
    }

    void release(ValidatorHandler handler) {
        pool.offer(handler);
    }

    /** Our own schemas have no faults and no warnings that matter. */
    private static final class Strict implements XMLErrorHandler {
        @Override
        public void warning(String domain, String key, XMLParseException exception) {
            // two imports of one namespace: the feature above makes both count
        }

        @Override
        public void error(String domain, String key, XMLParseException exception) {
            throw exception;
        }

        @Override
        public void fatalError(String domain, String key, XMLParseException exception) {
            throw exception;
        }
    }
}
