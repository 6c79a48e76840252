package entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** The order among the experiments' packages; each may use every package of the model. */
@AnalyzeClasses(packages = "entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Package of this module to the packages of this module that it may know. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          entry("design"),
          entry("stats"),
          entry("history", "stats"),
          entry("store", "design"),
          entry("analysis", "design", "store", "stats"),
          entry("chart", "design", "store", "stats", "analysis"),
          entry("run", "design", "store", "stats"),
          entry("calibrate", "design", "store", "stats", "run"),
          entry("claim", "design", "stats", "run", "store"),
          entry("publish", "design", "store", "stats", "run", "claim", "history"),
          entry(
              "report",
              "design",
              "store",
              "stats",
              "run",
              "calibrate",
              "publish",
              "analysis",
              "chart",
              "claim"),
          entry(
              "cli",
              "design",
              "store",
              "stats",
              "run",
              "analysis",
              "chart",
              "calibrate",
              "publish",
              "claim",
              "history",
              "report"));

  private static Map.Entry<String, Set<String>> entry(String name, String... known) {
    return Map.entry(name, Set.of(known));
  }

  @ArchTest
  static void arrowsPointOnlyWhereTheyMay(JavaClasses classes) {
    MAY_KNOW.forEach(
        (name, known) -> {
          String[] others =
              MAY_KNOW.keySet().stream()
                  .filter(other -> !other.equals(name) && !known.contains(other))
                  .map(other -> "entente." + other + "..")
                  .toArray(String[]::new);
          noClasses()
              .that()
              .resideInAPackage("entente." + name + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(others)
              .allowEmptyShould(true)
              .check(classes);
        });
  }

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("entente.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule masonStaysInSchedule = onlyIn("entente.schedule..", "sim..", "ec.util..");

  @ArchTest
  static final ArchRule jgraphtStaysInNetwork = onlyIn("entente.network..", "org.jgrapht..");

  @ArchTest static final ArchRule jfreeChartStaysInChart = onlyIn("entente.chart..", "org.jfree..");

  @ArchTest
  static final ArchRule jacksonStaysWhereFilesAreReadAndWritten =
      noClasses()
          .that()
          .resideOutsideOfPackages("entente.scenario..", "entente.store..", "entente.design..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyRandomMakesGenerators =
      noClasses()
          .that()
          .resideOutsideOfPackage("entente.random..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.util\\.(Random|SplittableRandom)|java\\.security\\.SecureRandom"
                  + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.util\\.random\\..*"
                  + "|org\\.apache\\.commons\\.rng\\.(core|simple)\\..*"
                  + "|org\\.apache\\.commons\\.math3\\.random\\.(?!SobolSequenceGenerator).*")
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(StrictMath.class, "random")
          .allowEmptyShould(true);

  private static ArchRule onlyIn(String room, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .allowEmptyShould(true);
  }
}
