package org.bihuan.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.Test;

class ArchitectureRulesTest {
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("org.bihuan.core");
    private static final JavaClasses RIGHT = new ClassFileImporter().importPackagesOf(Some.class);

    private static void assertRefused(ArchRule rule, String offender) {
        assertThat(rule.evaluate(WRONG).getFailureReport().toString()).contains(offender);
        assertThat(rule.evaluate(RIGHT).hasViolation()).isFalse();
    }

    @Test
    void theImportOfAnotherModuleIsSeen() {
        assertRefused(ArchitectureRules.aModuleImportsOnlyTheApi, "org.bihuan.rest.wrong.Other");
    }

    @Test
    void aForeignLibraryOutsideItsFenceIsSeen() {
        assertRefused(ArchitectureRules.foreignLibrariesStayBehindTheirFence, "java.sql.Connection");
    }

    @Test
    void injectionIntoAFieldIsSeen() {
        assertRefused(ArchitectureRules.onlyWhatComesAndGoesIsInjectedIntoAField, "Wrong.numbers");
    }

    @Test
    void printingIsSeen() {
        assertRefused(ArchitectureRules.onlyTheGreetingIsPrinted, "System.out");
    }

    @Test
    void aPackageWithoutNullMarkedIsSeen() {
        assertRefused(ArchitectureRules.everyPackageIsNullMarked, "org.bihuan.core.unmarked");
    }
}
