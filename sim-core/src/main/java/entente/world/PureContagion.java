package entente.world;

import entente.scenario.Parameters;
import entente.scenario.Scenario;
import entente.scenario.Scenario.Generator;
import entente.scenario.Scenario.Innovation;
import entente.scenario.Scenario.Partnership;
import entente.scenario.Scenario.StateProfile;
import entente.value.Amount;
import entente.value.PartnershipType;
import entente.value.Stage;
import java.util.List;
import java.util.Objects;

/**
 * Says whether nothing but contagion can happen in a scenario: all-or-nothing adoption from the
 * evaluation on, by independent adoption and emulation alone, between alike states on ties that
 * never change. The limit cases of the field are of this kind (Bass, Granovetter, Watts,
 * independent cascades); they need neither readiness nor trust, and run on worlds of a million
 * states.
 *
 * <p>Weights must be whole multiples of 1/1024, so that sums of them are exact in any order and the
 * whole model and the lean engine agree to the last bit.
 */
final class PureContagion {

  private static final double GRAIN = 1024;
  private static final double LARGEST_WEIGHT = 1e6;

  private final Scenario scenario;
  private final Parameters p;
  private final List<StateProfile> states;

  private PureContagion(Scenario scenario) {
    this.scenario = scenario;
    p = scenario.parameters();
    Generator generator = scenario.generator();
    states =
        generator == null || generator.template() == null
            ? scenario.states()
            : List.of(generator.template());
  }

  /** Whether a valid scenario is one of pure contagion. */
  static boolean suits(Scenario scenario) {
    PureContagion test = new PureContagion(scenario);
    return test.adoptionIsAllOrNothing()
        && test.nothingElseHappens()
        && test.otherChannelsAreClosed()
        && scenario.innovations().stream().allMatch(test::isOpen)
        && test.statesAreAlike()
        && test.sovereigntyIsSilent()
        && test.tiesStand()
        && test.weightsAreExact();
  }

  private boolean adoptionIsAllOrNothing() {
    return p.adoption().binary() && p.adoption().initialStage() == Stage.EVALUATING;
  }

  private boolean nothingElseHappens() {
    Generator generator = scenario.generator();
    return scenario.blocs().isEmpty()
        && scenario.exportRegimes().isEmpty()
        && scenario.programmes().isEmpty()
        && scenario.rivalries().isEmpty()
        && scenario.effects().isEmpty()
        && scenario.statuses().isEmpty()
        && scenario.events().isEmpty()
        && (generator == null || scenario.states().isEmpty() && scenario.partnerships().isEmpty());
  }

  private boolean otherChannelsAreClosed() {
    boolean noExercises =
        scenario.partnerships().stream().allMatch(t -> t.exerciseRate().equals(Amount.of(0)));
    boolean noAssistance =
        scenario.partnerships().stream().noneMatch(t -> t.type() == PartnershipType.SFA)
            && (scenario.generator() == null || scenario.generator().type() != PartnershipType.SFA);
    boolean noSupply =
        scenario.partnerships().stream().noneMatch(t -> t.type() == PartnershipType.SUPPLY)
            && (scenario.generator() == null
                || scenario.generator().type() != PartnershipType.SUPPLY);
    boolean noCivil = scenario.innovations().stream().allMatch(m -> m.civilOrigin() == 0);
    return (noExercises || p.exercises().rate() == 0)
        && (noAssistance || p.assistance().rate() == 0)
        && (noSupply || p.supply().rate() == 0)
        && (noCivil || p.civil().rate() == 0);
  }

  private boolean isOpen(Innovation m) {
    return isZero(m.financialIntensity())
        && isZero(m.organizationalDemand())
        && isZero(m.tacitness())
        && isZero(m.sensitivity())
        && m.observability() == 1
        && m.origins().stream().distinct().count() == m.origins().size()
        && p.gates().valuationSlope() == 0;
  }

  private static boolean isZero(Double value) {
    return value != null && value == 0;
  }

  private boolean statesAreAlike() {
    for (StateProfile state : states) {
      Amount threshold = state.emulationThreshold();
      if (!isConstant(state.budget())
          || !(state.prestige() == null || isConstant(state.prestige()))
          || !isConstant(state.similarity().doctrinalTradition())
          || !isConstant(state.similarity().regime())
          || threshold instanceof Amount.Yearly
          || prestige(state) != prestige(states.get(0))
          || similarity(state) != similarity(states.get(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isConstant(Amount amount) {
    return amount.isConstant();
  }

  private boolean sovereigntyIsSilent() {
    return states.stream().allMatch(s -> s.sovereignty().caveats().isEmpty())
        && (p.gates().sovereigntySlope() == 0
            || !states.isEmpty()
                && states.stream()
                    .allMatch(s -> s.sovereignty().preference().equals(Amount.of(0))));
  }

  private boolean tiesStand() {
    double start = scenario.calendar().start().year();
    return scenario.partnerships().stream()
        .allMatch(
            t ->
                t.bloc() == null
                    && t.threat() == null
                    && t.to() == null
                    && (t.from() == null || t.from().year() <= start));
  }

  private boolean weightsAreExact() {
    double standing = states.isEmpty() ? 1 : standing(states.get(0), p.emulation());
    Generator generator = scenario.generator();
    return isExact(standing)
        && isExact(standing * p.emulation().backgroundWeight())
        && (generator == null || isExact(standing * generator.weight()))
        && scenario.partnerships().stream()
            .mapToDouble(PureContagion::weight)
            .allMatch(w -> isExact(standing * w));
  }

  private static double weight(Partnership tie) {
    return Objects.requireNonNullElse(tie.weight(), tie.type().weight());
  }

  private static boolean isExact(double weight) {
    return weight * GRAIN == Math.rint(weight * GRAIN) && weight <= LARGEST_WEIGHT;
  }

  private static double prestige(StateProfile state) {
    return state.prestige() == null
        ? StrictMath.sqrt(state.budget().at(0))
        : state.prestige().at(0);
  }

  static double similarity(StateProfile state) {
    return 0.5
        * (state.similarity().doctrinalTradition().at(0) + state.similarity().regime().at(0));
  }

  /** What a state's prestige weighs in the eyes of others. */
  static double standing(StateProfile state, Parameters.Emulation p) {
    return Surroundings.standing(prestige(state), p.prestigeExponent());
  }
}
