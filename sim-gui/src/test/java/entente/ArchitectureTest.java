package entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The order among the desk's packages; nobody below knows the desk. */
@AnalyzeClasses(packages = "entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Each package may know those before it. */
  private static final List<String> ORDER = List.of("snapshot", "view", "control", "lesson", "app");

  private static final String[] DESK =
      ORDER.stream().map(name -> "entente." + name + "..").toArray(String[]::new);

  @ArchTest
  static void arrowsPointOnlyToPackagesBefore(JavaClasses classes) {
    for (int i = 0; i < ORDER.size() - 1; i++) {
      String[] later =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .map(name -> "entente." + name + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("entente." + ORDER.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule nobodyBelowKnowsTheDesk =
      noClasses()
          .that()
          .resideOutsideOfPackages(DESK)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(DESK)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("entente.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule theDeskLeavesGraphsToOthers =
      noClasses()
          .that()
          .resideInAnyPackage(DESK)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jgrapht..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theDeskReadsNoFilesButLessons =
      noClasses()
          .that()
          .resideInAnyPackage(DESK)
          .and()
          .resideOutsideOfPackage("entente.lesson..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theDeskMakesNoLuckOfItsOwn =
      noClasses()
          .that()
          .resideInAnyPackage(DESK)
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.util\\.(Random|SplittableRandom)|java\\.security\\.SecureRandom"
                  + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.util\\.random\\..*")
          .orShould()
          .callMethod(Math.class, "random")
          .allowEmptyShould(true);
}
