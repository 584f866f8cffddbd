// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the README is code that compiles. */
class ReadmeTest {
    private static final String FRAME = """
            import java.time.LocalDate;
            import nl.zaakregie.client.*;
            import nl.zaakregie.client.zaak.*;
            import nl.zaakregie.stuf.*;
            class Example {
                void run(Partner partner, Zaakidentificatie nummer) {
            %s
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void exampleCompiles() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String example = readme.replaceAll("(?s).*```java\\n(.*?)```.*", "$1");
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var source = new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignored) {
                return FRAME.formatted(example);
            }
        };
        var options = List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
        boolean compiles = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, options, null, List.of(source))
                .call();
        assertThat(compiles)
                .as(diagnostics.getDiagnostics().stream().map(Object::toString).collect(Collectors.joining("\n")))
                .isTrue();
    }
}
