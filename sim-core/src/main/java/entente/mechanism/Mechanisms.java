package entente.mechanism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The mechanisms of a model. A further channel is one more class and one more entry here; with a
 * rate of zero it changes nothing. Channels may be given in any order: they are kept in the order
 * of their names, so that sums are added in one order.
 *
 * @param senses what is derived at the start of a step, in this order
 * @param channels the ways of diffusion
 * @param processes the movements of the stocks
 */
public record Mechanisms(List<Sense> senses, List<Channel> channels, List<Process> processes) {

  /** Sorts the channels by name and copies the lists. */
  public Mechanisms {
    senses = List.copyOf(senses);
    List<Channel> sorted = new ArrayList<>(channels);
    sorted.sort(Comparator.comparing(Channel::name));
    channels = List.copyOf(sorted);
    processes = List.copyOf(processes);
  }

  /** All mechanisms of the model description. */
  public static Mechanisms standard() {
    return new Mechanisms(
        List.of(
            new InService(),
            new Support(),
            new Readiness(),
            new Exposure(),
            new Posture(),
            new Retention()),
        List.of(
            new IndependentAdoption(),
            new Emulation(),
            new Directive(),
            new SharedStandards(),
            new Assistance(),
            new JointExercises(),
            new IndustrialProgrammes(),
            new CivilSpillIn(),
            new RivalCompetition(),
            new ArmsSupply()),
        List.of(
            new Proficiency(),
            new OverAdoption(),
            new TrustAndPractice(),
            new IntegrationRelaxation(),
            new CapacityGrowth(),
            new StandardSetting()));
  }
}
