// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.architectuur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(
        packages = "nl.zaakregie",
        importOptions = {DoNotIncludeTests.class, ServerArchitectuurTest.OnlyWhatIsWritten.class})
class ServerArchitectuurTest {
    /**
     * The stand-ins of the test platform come as a jar of tests once that module is packaged; the build adds classes that make
     * the beans, with two underscores in their names.
     */
    static final class OnlyWhatIsWritten implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar") && !location.contains("__");
        }
    }

    /** Packages inside a feature that are the feature's own. */
    private static final List<String> INTERNAL = List.of("jdbc", "soap", "web");

    @ArchTest
    static final ArchRule onlyTheBordersTouchCxf = noClasses()
            .that()
            .resideOutsideOfPackages("nl.zaakregie.ontvangst..", "nl.zaakregie.verzending..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.cxf..")
            .because("SOAP is a matter of the one way in and the one way out (design.md, Modules)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule commandLineKnowsNoTables = noClasses()
            .that()
            .resideInAnyPackage("nl.zaakregie.cli..", "nl.zaakregie.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
            .because("the demo goes through the product's own messages, not by the back door")
            .allowEmptyShould(true);

    /** The other way round Maven keeps: the test platform is built before the server. */
    @ArchTest
    static final ArchRule onlyTheCommandLineAndToetsingKnowTheTestPlatform = noClasses()
            .that()
            .resideOutsideOfPackages("nl.zaakregie.cli..", "nl.zaakregie.toetsing..", "nl.zaakregie.testplatform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.zaakregie.testplatform..")
            .because("who judges others shares nothing with whom it judges but the message library");

    @ArchTest
    static final ArchRule noPackageIsADrawerForLeftovers = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..model..", "..dto..", "..impl..")
            .because("a package is named for what it holds")
            .allowEmptyShould(true);

    @ArchTest
    static void internalsOfAFeatureAreItsOwn(JavaClasses classes) {
        var breaches = new TreeSet<String>();
        for (var type : classes) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(IS_INTERNAL)
                    .filter(target -> !feature(target).equals(feature(type)))
                    .forEach(target -> breaches.add(type.getName() + " -> " + target.getName()));
        }
        assertThat(breaches).as("uses of another feature's internals").isEmpty();
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        var unmarked = new TreeSet<String>();
        for (var type : classes) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(type.getPackageName());
            }
        }
        assertThat(unmarked).as("packages without @NullMarked").isEmpty();
    }

    private static final DescribedPredicate<JavaClass> IS_INTERNAL =
            DescribedPredicate.describe("internals of a feature", type -> {
                var parts = type.getPackageName().split("\\.");
                return parts.length > 3 && "zaakregie".equals(parts[1]) && INTERNAL.contains(parts[3]);
            });

    private static String feature(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }
}
