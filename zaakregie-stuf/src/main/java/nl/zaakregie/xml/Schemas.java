// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import nl.zaakregie.stuf.Namen;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.SAXException;

/**
 * The compiled schemas of StUF-ZKN 03.10 with ZDS 1.1 and of Regie- en zaakservices, one schema object for each because
 * they declare the same types twice (E-43). Compiled in parallel; nothing is ever fetched from a network. Safe for use by
 * many threads.
 */
public final class Schemas {
    private static final String HONOUR_ALL = "http://apache.org/xml/features/honour-all-schemaLocations";

    private final Map<String, Compiled> byNamespace;
    private final CompletableFuture<Schemamodel> model;

    private Schemas(Map<String, Compiled> byNamespace, CompletableFuture<Schemamodel> model) {
        this.byNamespace = byNamespace;
        this.model = model;
    }

    /** Compiles all schemas. Takes about a second; keep the result. */
    public static Schemas load() {
        CompletableFuture<Schemamodel> model = async(Schemamodel::load);
        CompletableFuture<Compiled> rzs = async(() -> new Compiled(compile(Schemabestanden.RZS_ROOT)));
        CompletableFuture<Compiled> stuf = async(() -> new Compiled(compile(Schemabestanden.STUF_ROOT)));
        Compiled zkn = new Compiled(compile(Schemabestanden.ZKN_ROOT));
        return new Schemas(Map.of(Namen.ZKN, zkn, Namen.RZS, rzs.join(), Namen.STUF, stuf.join()), model);
    }

    /** The one instance of this program, compiled at first use. */
    public static Schemas shared() {
        return Shared.INSTANCE;
    }

    /** The structure of the messages: order, cardinality and attributes of each element. */
    public Schemamodel model() {
        return model.join();
    }

    /** Whether there is a schema for messages whose root is in this namespace. */
    public boolean knows(String namespace) {
        return byNamespace.containsKey(namespace);
    }

    /** Takes a validator for messages of a namespace out of the pool; give it back with {@link #release}. */
    ValidatorHandler borrow(String namespace) {
        Compiled compiled = compiled(namespace);
        ValidatorHandler pooled = compiled.pool.poll();
        return pooled == null ? compiled.schema.newValidatorHandler() : pooled;
    }

    void release(String namespace, ValidatorHandler handler) {
        compiled(namespace).pool.offer(handler);
    }

    private Compiled compiled(String namespace) {
        Compiled compiled = byNamespace.get(namespace);
        if (compiled == null) {
            throw new IllegalArgumentException("No schema for messages of namespace " + namespace);
        }
        return compiled;
    }

    private static Schema compile(String root) {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
            factory.setFeature(HONOUR_ALL, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setResourceResolver(new LocalResolver());
            InputStream stream = Schemabestanden.openForValidation(root)
                    .orElseThrow(() -> new IllegalStateException("Schema missing in the library: " + root));
            return factory.newSchema(new StreamSource(stream, LocalResolver.SCHEME + root));
        } catch (SAXException e) {
            throw new IllegalStateException("The schemas in the library do not compile: " + e.getMessage(), e);
        }
    }

    private static <T> CompletableFuture<T> async(Supplier<T> work) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("schemas").start(() -> {
            try {
                future.complete(work.get());
            } catch (RuntimeException | Error e) {
                future.completeExceptionally(e);
            }
        });
        return future;
    }

    private static final class Compiled {
        final Schema schema;
        final ConcurrentLinkedQueue<ValidatorHandler> pool = new ConcurrentLinkedQueue<>();

        Compiled(Schema schema) {
            this.schema = schema;
        }
    }

    private static final class Shared {
        static final Schemas INSTANCE = load();
    }

    /** Resolves every import and include to a file inside the library, and refuses all else. */
    static final class LocalResolver implements LSResourceResolver {
        static final String SCHEME = "zaakregie:/";

        @Override
        public LSInput resolveResource(
                String type, String namespace, String publicId, String systemId, String baseUri) {
            String base = baseUri == null ? "" : baseUri.replaceFirst("^zaakregie:/+", "");
            String path = Schemabestanden.resolve(base, systemId);
            InputStream stream = Schemabestanden.openForValidation(path)
                    .orElseThrow(() -> new IllegalStateException("Schema missing in the library: " + path));
            return new LocalInput(SCHEME + path, stream);
        }
    }
}
