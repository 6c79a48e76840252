package entente.report;

import entente.mechanism.Abandonment;
import entente.mechanism.ArmsSupply;
import entente.mechanism.Assistance;
import entente.mechanism.CapacityGrowth;
import entente.mechanism.CivilSpillIn;
import entente.mechanism.CollaborationLaws;
import entente.mechanism.Depth;
import entente.mechanism.Directive;
import entente.mechanism.Emulation;
import entente.mechanism.Exposure;
import entente.mechanism.Gates;
import entente.mechanism.InService;
import entente.mechanism.IndependentAdoption;
import entente.mechanism.IndustrialProgrammes;
import entente.mechanism.IntegrationRelaxation;
import entente.mechanism.JointExercises;
import entente.mechanism.Notice;
import entente.mechanism.OverAdoption;
import entente.mechanism.Posture;
import entente.mechanism.Proficiency;
import entente.mechanism.Readiness;
import entente.mechanism.Retention;
import entente.mechanism.RivalCompetition;
import entente.mechanism.SharedStandards;
import entente.mechanism.StandardSetting;
import entente.mechanism.Support;
import entente.mechanism.TrustAndPractice;
import entente.scenario.Parameters;
import entente.scenario.Scenario;
import entente.value.Amount;
import entente.value.PartnershipType;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which mechanisms can act in a scenario at all: a rate of zero, or nothing for it to act on,
 * switches one off.
 *
 * @param mechanism its class
 * @param group the group of parameters it reads; empty for none of its own
 * @param isOn whether it can act in a scenario
 */
record SwitchedOn(Class<?> mechanism, String group, Predicate<Scenario> isOn) {

  /** All mechanisms, in the order of the model description. */
  static final List<SwitchedOn> ALL =
      List.of(
          of(Notice.class, "awareness", s -> !s.parameters().adoption().binary()),
          of(Exposure.class, "disclosure", s -> true),
          of(Gates.class, "gates", s -> true),
          of(IndependentAdoption.class, "", SwitchedOn::hasIndependentAdoption),
          of(Emulation.class, "emulation", s -> s.parameters().emulation().rate() > 0),
          of(Directive.class, "directive", SwitchedOn::hasDirectives),
          of(SharedStandards.class, "standards", s -> standards(s.parameters(), s)),
          of(StandardSetting.class, "", s -> standards(s.parameters(), s)),
          of(Assistance.class, "assistance", s -> has(s, PartnershipType.SFA)),
          of(JointExercises.class, "exercises", SwitchedOn::hasExercises),
          of(IndustrialProgrammes.class, "industry", s -> !s.programmes().isEmpty()),
          of(CollaborationLaws.class, "redLines", s -> !s.programmes().isEmpty()),
          of(CivilSpillIn.class, "civil", SwitchedOn::hasCivilOrigin),
          of(RivalCompetition.class, "competition", s -> !s.rivalries().isEmpty()),
          of(
              ArmsSupply.class,
              "supply",
              s -> s.parameters().supply().rate() > 0 && has(s, PartnershipType.SUPPLY)),
          of(Depth.class, "adoption", s -> !s.parameters().adoption().binary()),
          of(InService.class, "", s -> true),
          of(Support.class, "", s -> supported(s)),
          of(Readiness.class, "", s -> true),
          of(Proficiency.class, "sustainment", s -> !s.parameters().adoption().binary()),
          of(OverAdoption.class, "", SwitchedOn::hasDirectives),
          of(Abandonment.class, "abandonment", s -> !s.parameters().adoption().binary()),
          of(Retention.class, "governance", SwitchedOn::hasDirectives),
          of(Posture.class, "integration", s -> true),
          of(IntegrationRelaxation.class, "", s -> true),
          of(TrustAndPractice.class, "trust", s -> !s.parameters().adoption().binary()),
          of(CapacityGrowth.class, "", s -> !s.parameters().adoption().binary()));

  private static SwitchedOn of(Class<?> mechanism, String group, Predicate<Scenario> isOn) {
    return new SwitchedOn(mechanism, group, isOn);
  }

  private static boolean hasIndependentAdoption(Scenario s) {
    return s.innovations().stream().anyMatch(m -> m.independentAdoptionRate() > 0);
  }

  private static boolean hasDirectives(Scenario s) {
    return s.parameters().directive().rate() > 0
        && s.blocs().stream().anyMatch(b -> b.hub() != null && !b.directives().isEmpty());
  }

  private static boolean standards(Parameters p, Scenario s) {
    return p.standards().rate() > 0 && !s.blocs().isEmpty();
  }

  private static boolean has(Scenario s, PartnershipType type) {
    return s.partnerships().stream().anyMatch(p -> p.type() == type);
  }

  private static boolean supported(Scenario s) {
    return has(s, PartnershipType.SFA)
        || !s.programmes().isEmpty()
        || s.parameters().supply().rate() > 0 && has(s, PartnershipType.SUPPLY);
  }

  private static boolean hasExercises(Scenario s) {
    return s.parameters().exercises().rate() > 0
        && s.partnerships().stream().anyMatch(p -> !p.exerciseRate().equals(Amount.of(0)));
  }

  private static boolean hasCivilOrigin(Scenario s) {
    return s.parameters().civil().rate() > 0
        && s.innovations().stream().anyMatch(m -> m.civilOrigin() > 0);
  }
}
