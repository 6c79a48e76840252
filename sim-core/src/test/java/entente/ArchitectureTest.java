package entente;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.random.RandomGenerator;

/** The model's order: which package may know which, and what each library is confined to. */
@AnalyzeClasses(packages = "entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Each package may know those before it. */
  private static final List<String> ORDER =
      List.of(
          "value", "random", "scenario", "network", "world", "mechanism", "observe", "schedule");

  private static final String CHANNEL = "entente.mechanism.Channel";

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
  static final ArchRule everyClassHasARoom =
      classes()
          .should()
          .resideInAnyPackage(
              ORDER.stream().map(name -> "entente." + name + "..").toArray(String[]::new))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("entente.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule masonStaysInSchedule =
      onlyIn(new String[] {"entente.schedule.."}, "sim..", "ec.util..");

  @ArchTest
  static final ArchRule jgraphtStaysInNetwork =
      onlyIn(new String[] {"entente.network.."}, "org.jgrapht..");

  @ArchTest
  static final ArchRule jacksonStaysInScenario =
      onlyIn(new String[] {"entente.scenario.."}, "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule generatorsStayInRandom =
      onlyIn(
          new String[] {"entente.random.."},
          "org.apache.commons.rng.core..",
          "org.apache.commons.rng.simple..",
          "org.apache.commons.math3.random..");

  @ArchTest
  static final ArchRule theModelKnowsNoScreenAndNoThread =
      onlyIn(new String[0], "java.awt..", "javax.swing..", "java.util.concurrent..");

  /** The graphs of jgrapht-opt that stand on fastutil lack their library here. */
  @ArchTest
  static final ArchRule noGraphOnFastutil =
      onlyIn(new String[0], "org.jgrapht.opt.graph.fastutil..", "it.unimi..");

  @ArchTest
  static final ArchRule onlyTheScenarioReadsFiles =
      noClasses()
          .that()
          .resideOutsideOfPackage("entente.scenario..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.io\\.(File|RandomAccessFile).*|java\\.nio\\.file\\..*")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyRandomMakesGenerators =
      noClasses()
          .that()
          .resideOutsideOfPackage("entente.random..")
          .should()
          .callConstructorWhere(target(owner(assignableTo(RandomGenerator.class))))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.util\\.(Random|SplittableRandom)|java\\.security\\.SecureRandom"
                  + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.util\\.random\\..*")
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(StrictMath.class, "random")
          .orShould()
          .callMethod(java.util.Collections.class, "shuffle", List.class)
          .allowEmptyShould(true);

  /** StrictMath gives the same bits on every machine; Math.sqrt is exact and allowed. */
  @ArchTest
  static final ArchRule transcendentalsAreStrict =
      noClasses()
          .should()
          .callMethodWhere(
              target(owner(assignableTo(Math.class)))
                  .and(
                      target(
                          nameMatching(
                              "exp|expm1|log|log10|log1p|pow|cbrt|hypot"
                                  + "|a?(sin|cos|tan)h?|atan2"))))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theModelPrintsNothing =
      NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true);

  @ArchTest
  static final ArchRule channelsAreFinal =
      classes()
          .that()
          .implement(CHANNEL)
          .and()
          .areNotInterfaces()
          .should()
          .haveModifier(JavaModifier.FINAL)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noChannelKnowsAnother =
      classes()
          .that()
          .implement(CHANNEL)
          .and()
          .areNotInterfaces()
          .should(knowNoOtherChannel())
          .allowEmptyShould(true);

  private static ArchRule onlyIn(String[] rooms, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .allowEmptyShould(true);
  }

  private static ArchCondition<JavaClass> knowNoOtherChannel() {
    return new ArchCondition<>("know no other channel") {
      @Override
      public void check(JavaClass channel, ConditionEvents events) {
        for (Dependency dependency : channel.getDirectDependenciesFromSelf()) {
          JavaClass known = dependency.getTargetClass();
          boolean isOther = !known.equals(channel) && !known.isInterface();
          if (isOther && known.isAssignableTo(CHANNEL)) {
            events.add(SimpleConditionEvent.violated(channel, dependency.getDescription()));
          }
        }
      }
    };
  }
}
