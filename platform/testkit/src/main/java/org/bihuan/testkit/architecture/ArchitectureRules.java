package org.bihuan.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/** What every module keeps; a module takes them over with {@code ArchTests.in(ArchitectureRules.class)}. */
public final class ArchitectureRules {
    /** Foreign packages, and the only packages of ours that may use them. */
    private static final Map<String, List<String>> FENCED = new TreeMap<>(Map.ofEntries(
            // the extender, the life of bundles, and a database that is a service once it is open
            Map.entry(
                    "org.osgi.framework",
                    List.of("org.bihuan.core.sector", "org.bihuan.modules", "org.bihuan.store.database")),
            Map.entry("org.osgi.util.tracker", List.of("org.bihuan.core.sector", "org.bihuan.modules")),
            Map.entry("org.apache.karaf", List.of("org.bihuan.modules")),
            Map.entry("org.yaml.snakeyaml", List.of("org.bihuan.core.sector", "org.bihuan.core.reference")),
            Map.entry("org.bouncycastle", List.of("org.bihuan.core.identity")),
            // pictures
            Map.entry("java.awt", List.of("org.bihuan.core.attachment", "org.bihuan.core.demo")),
            Map.entry("javax.imageio", List.of("org.bihuan.core.attachment", "org.bihuan.core.demo")),
            Map.entry("java.sql", List.of("org.bihuan.store")),
            Map.entry("javax.sql", List.of("org.bihuan.store")),
            Map.entry("jakarta.persistence", List.of("org.bihuan.store")),
            Map.entry("org.eclipse.persistence", List.of("org.bihuan.store")),
            Map.entry("org.flywaydb", List.of("org.bihuan.store.database")),
            Map.entry("com.zaxxer.hikari", List.of("org.bihuan.store.database")),
            Map.entry("org.osgi.service.jdbc", List.of("org.bihuan.store.database")),
            Map.entry("org.apache.poi", List.of("org.bihuan.forms")),
            Map.entry("org.apache.lucene", List.of("org.bihuan.search")),
            Map.entry("net.sourceforge.pinyin4j", List.of("org.bihuan.search")),
            Map.entry("jakarta.ws.rs", List.of("org.bihuan.rest")),
            Map.entry("org.osgi.service.jakartars", List.of("org.bihuan.rest")),
            Map.entry("com.fasterxml.jackson", List.of("org.bihuan.rest", "org.bihuan.store.record")),
            Map.entry("jakarta.servlet", List.of("org.bihuan.rest", "org.bihuan.web")),
            Map.entry("org.osgi.service.servlet", List.of("org.bihuan.rest", "org.bihuan.web"))));

    private static final String REFERENCE = "org.osgi.service.component.annotations.Reference";

    @ArchTest
    static final ArchRule aModuleImportsOnlyTheApi = classes()
            .that()
            .resideInAPackage("org.bihuan..")
            .should(dependOnNoOtherModule())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule foreignLibrariesStayBehindTheirFence = classes()
            .that()
            .resideInAPackage("org.bihuan..")
            .should(keepTheFences())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesOfAModuleFormNoCycle =
            slices().matching("org.bihuan.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyWhatComesAndGoesIsInjectedIntoAField = fields().that()
            .areAnnotatedWith(REFERENCE)
            .should(beVolatileLists())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingIsInjectedThroughAMethod =
            noMethods().should().beAnnotatedWith(REFERENCE).allowEmptyShould(true);

    /**
     * The console belongs to whoever starts the server: one class greets and shows the set-up link. Commands that need no
     * server are begun by one class too, and print what they are handed.
     */
    @ArchTest
    static final ArchRule onlyTheGreetingIsPrinted = noClasses()
            .that(DescribedPredicate.describe(
                    "neither greet nor begin a command",
                    type -> !type.getName().startsWith("org.bihuan.rest.system.Greeting")
                            && !type.getName().equals("org.bihuan.modules.authoring.Main")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .that()
            .resideInAPackage("org.bihuan..")
            .should(resideInNullMarkedPackages())
            .allowEmptyShould(true);

    private ArchitectureRules() {}

    private static ArchCondition<JavaClass> dependOnNoOtherModule() {
        return new ArchCondition<>("depend on no module but its own and the api") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> {
                            String other = module(dependency.getTargetClass().getPackageName());
                            return other.startsWith("org.bihuan")
                                    && !other.equals("org.bihuan.api")
                                    && !other.equals(module(type.getPackageName()));
                        })
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> keepTheFences() {
        return new ArchCondition<>("use only the foreign libraries of their package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> FENCED.entrySet().stream()
                                .anyMatch(fence ->
                                        within(dependency.getTargetClass().getPackageName(), fence.getKey())
                                                && fence.getValue().stream()
                                                        .noneMatch(inside -> within(type.getPackageName(), inside))))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaField> beVolatileLists() {
        return new ArchCondition<>("be volatile lists") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (!field.getModifiers().contains(JavaModifier.VOLATILE)
                        || !field.getRawType().isEquivalentTo(List.class)) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription() + " is injected"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> resideInNullMarkedPackages() {
        return new ArchCondition<>("reside in packages marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getPackageName() + " has no package-info with @NullMarked"));
                }
            }
        };
    }

    private static boolean within(String name, String parent) {
        return name.equals(parent) || name.startsWith(parent + ".");
    }

    /** The first three parts of the name; a sector is a module of its own. */
    private static String module(String name) {
        String[] parts = name.split("\\.", -1);
        int length = name.startsWith("org.bihuan.sector.") ? 4 : 3;
        return String.join(".", List.of(parts).subList(0, Math.min(length, parts.length)));
    }
}
