// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.architectuur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "nl.zaakregie", importOptions = DoNotIncludeTests.class)
class ArchitectuurTest {

    @ArchTest
    static final ArchRule libraryNeedsNoFrameworkDatabaseOrSoapStack = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.apache.cxf..", "jakarta..")
            .because("any vendor must be able to use the library as it is (design.md, Modules)");

    @ArchTest
    static final ArchRule valuesOfTheStandardStandAlone = noClasses()
            .that()
            .resideInAPackage("nl.zaakregie.stuf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.zaakregie.xml..",
                    "nl.zaakregie.regels..",
                    "nl.zaakregie.mutatie..",
                    "nl.zaakregie.vraag..",
                    "nl.zaakregie.rgbz..")
            .because("nl.zaakregie.stuf is the bottom layer; everything else is built on it");

    @ArchTest
    static final ArchRule typedViewsKnowNoXml = noClasses()
            .that()
            .resideInAPackage("nl.zaakregie.rgbz..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.zaakregie.xml..")
            .because("typed views are records over the tree, whatever it was read from (ADR 0003)");

    @ArchTest
    static final ArchRule noPackageIsADrawerForLeftovers = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..model..", "..dto..", "..impl..")
            .because("a package is named for what it holds");

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
}
