// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.xml;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javax.xml.validation.ValidatorHandler;
import nl.zaakregie.stuf.Namen;

/**
 * The compiled schemas of StUF-ZKN 03.10 with ZDS 1.1 and of Regie- en zaakservices, one schema object for each because
 * they declare the same types twice (E-43). Compiled in parallel; nothing is ever fetched from a network. Safe for use by
 * many threads.
 */
public final class Schemas {
    private final Map<String, CompletableFuture<CompiledSchema>> byNamespace;
    private final CompletableFuture<Schemamodel> model;

    private Schemas(
            CompletableFuture<CompiledSchema> zkn,
            CompletableFuture<CompiledSchema> rzs,
            CompletableFuture<CompiledSchema> stuf) {
        this.byNamespace = Map.of(Namen.ZKN, zkn, Namen.RZS, rzs, Namen.STUF, stuf);
        this.model = zkn.thenApply(compiled -> new Schemamodel(compiled.model()));
    }

    /**
     * Starts to compile all schemas and returns at once: who needs a schema that is not ready yet waits for that one. All
     * of it takes about a second; keep the result.
     */
    public static Schemas load() {
        CompletableFuture<CompiledSchema> zkn = async(() -> CompiledSchema.load(Schemabestanden.ZKN_ROOT));
        CompletableFuture<CompiledSchema> stuf = async(() -> CompiledSchema.load(Schemabestanden.STUF_ROOT));
        CompletableFuture<CompiledSchema> rzs = async(() -> CompiledSchema.load(Schemabestanden.RZS_ROOT));
        return new Schemas(zkn, rzs, stuf);
    }

    /** The one instance of this program, compiled at first use. */
    public static Schemas shared() {
        return Shared.INSTANCE;
    }

    /** The structure of the messages: order, cardinality and attributes of each element. */
    public Schemamodel model() {
        return await(model);
    }

    /** Whether there is a schema for messages whose root is in this namespace. */
    public boolean knows(String namespace) {
        return byNamespace.containsKey(namespace);
    }

    /** Takes a validator for messages of a namespace out of the pool; give it back with {@link #release}. */
    ValidatorHandler borrow(String namespace) {
        return compiled(namespace).borrow();
    }

    void release(String namespace, ValidatorHandler handler) {
        compiled(namespace).release(handler);
    }

    private CompiledSchema compiled(String namespace) {
        CompletableFuture<CompiledSchema> compiled = byNamespace.get(namespace);
        if (compiled == null) {
            throw new IllegalArgumentException("No schema for messages of namespace " + namespace);
        }
        return await(compiled);
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The schemas in the library do not compile", e.getCause());
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

    private static final class Shared {
        static final Schemas INSTANCE = load();
    }
}
