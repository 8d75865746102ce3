package dev.daejo;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fence between the rooms. Each rule is proven once on the classes of {@code brokenfence}, which break it. */
class ArchitectureTest {

    private static final String HOUSE = "dev.daejo";
    private static final String BROKEN_FENCE = "dev.daejo.brokenfence";

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(BROKEN_FENCE);

    /** A rule about the rooms of a house; {@code house} is the package they are in. */
    private record Fence(String claim, Function<String, ArchRule> rule) {

        @Override
        public String toString() {
            return claim;
        }
    }

    static Stream<Fence> fences() {
        return Stream.of(
                new Fence("core knows only values", house -> classes()
                        .that()
                        .resideInAPackage(house + ".reconciliation..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                house + ".reconciliation..",
                                "java.lang",
                                "java.lang.invoke",
                                "java.lang.annotation",
                                "java.lang.runtime",
                                "java.math..",
                                "java.time..",
                                "java.util..",
                                "org.jspecify..")
                        .because("a decision must be replayable from its inputs alone")),
                new Fence("core never asks the clock", house -> noClasses()
                        .that()
                        .resideInAPackage(house + ".reconciliation..")
                        .should()
                        .accessTargetWhere(describe("asks the clock or the machine", ArchitectureTest::asksTheMachine))
                        .because("the business date is an input of the run")),
                new Fence("only job has a clock", house -> noClasses()
                        .that()
                        .resideOutsideOfPackage(house + ".job..")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.time.Clock")
                        .orShould()
                        .accessTargetWhere(describe("asks java.time for now", ArchitectureTest::asksForNow))
                        .because("the wall clock decides nothing but the default business date")),
                new Fence("rooms have no cycles", house -> slices().matching(house + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("the data walks one way")),
                new Fence("reports have no cycles", house -> slices().matching(house + ".report.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("a form of report is written by what stands below it")),
                new Fence("only job knows batch", house -> noClasses()
                        .that()
                        .resideOutsideOfPackage(house + ".job..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework.batch..")
                        .because("the job alone decides order and restart points")),
                new Fence("only store knows sql", house -> noClasses()
                        .that()
                        .resideOutsideOfPackage(house + ".store..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "org.postgresql..")
                        .because("SQL filters, sorts and adds up in one room")),
                new Fence("only monitoring knows micrometer", house -> noClasses()
                        .that()
                        .resideOutsideOfPackage(house + ".monitoring..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("io.micrometer..")
                        .because("what is measured must not decide")));
    }

    @ParameterizedTest
    @MethodSource("fences")
    void holds(Fence fence) {
        fence.rule.apply(HOUSE).check(PRODUCTION);
    }

    @ParameterizedTest
    @MethodSource("fences")
    void isNoticedWhereItIsBroken(Fence fence) {
        assertThat(fence.rule.apply(BROKEN_FENCE).evaluate(BROKEN).hasViolation())
                .isTrue();
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        return asksForNow(access)
                || (access.getTargetOwner().isEquivalentTo(System.class)
                        && !access.getName().equals("arraycopy"));
    }

    private static boolean asksForNow(JavaAccess<?> access) {
        return access.getName().equals("now")
                && access.getTargetOwner().getPackageName().startsWith("java.time");
    }
}
