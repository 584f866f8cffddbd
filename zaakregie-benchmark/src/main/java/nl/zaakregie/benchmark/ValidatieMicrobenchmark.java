// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.benchmark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import nl.zaakregie.bericht.Service;
import nl.zaakregie.regels.BerichtValidator;
import nl.zaakregie.regels.Controleprofiel;
import nl.zaakregie.regels.ValidationResult;
import nl.zaakregie.stuf.StufElement;
import nl.zaakregie.xml.BerichtReader;
import nl.zaakregie.xml.BerichtWriter;
import nl.zaakregie.xml.EnvelopReader;
import nl.zaakregie.xml.MalformedBerichtException;
import nl.zaakregie.xml.ReadResult;
import nl.zaakregie.xml.Schemas;
import nl.zaakregie.xml.Soapversie;
import nl.zaakregie.zaaktypen.CatalogusReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading, validating and writing one message on one core. Public because JMH asks for it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ValidatieMicrobenchmark {
    private static final Controleprofiel PROFIEL = new Controleprofiel(false, "9999", false);

    @Param({"full", "min"})
    @SuppressWarnings("NullAway.Init")
    public String bericht;

    @SuppressWarnings("NullAway.Init")
    private byte[] envelop;

    @SuppressWarnings("NullAway.Init")
    private EnvelopReader reader;

    @SuppressWarnings("NullAway.Init")
    private BerichtValidator validator;

    @SuppressWarnings("NullAway.Init")
    private StufElement gelezen;

    /** Loads the schemas and the message, and makes sure that it is valid. */
    @Setup
    public void prepare() throws MalformedBerichtException {
        envelop = Template.read("/berichten/creeerZaak-gezinsplan-request-" + bericht + ".xml")
                .getBytes(StandardCharsets.UTF_8);
        Schemas schemas = Schemas.shared();
        reader = new EnvelopReader(new BerichtReader(schemas));
        validator = new BerichtValidator(schemas, CatalogusReader.read(null));
        gelezen = lezenEnXsd().root();
        if (!lezenXsdEnRegels().isValid()) {
            throw new IllegalStateException("The example is not valid");
        }
    }

    /** The tree and the findings of the schema. */
    @Benchmark
    public ReadResult lezenEnXsd() throws MalformedBerichtException {
        return reader.read(new ByteArrayInputStream(envelop)).bericht().orElseThrow();
    }

    /** The tree, the schema, the rules of StUF and the business rules. */
    @Benchmark
    public ValidationResult lezenXsdEnRegels() throws MalformedBerichtException {
        return validator.validate(lezenEnXsd(), Service.CREEER_ZAAK, PROFIEL);
    }

    /** The message in an envelope, as bytes. */
    @Benchmark
    public byte[] schrijven() {
        return BerichtWriter.writeEnvelope(Soapversie.SOAP11, gelezen);
    }
}
