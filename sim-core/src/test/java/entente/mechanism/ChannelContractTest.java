package entente.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.Given;
import entente.scenario.ScenarioReader;
import entente.value.ChannelName;
import entente.world.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every channel promises: it changes nothing, repeats itself, and gives finite hazards. */
class ChannelContractTest {

  static List<Channel> channels() {
    return Mechanisms.standard().channels();
  }

  /** The cold-war world after ten years; no test may change it. */
  private static Given given;

  @BeforeAll
  static void run() {
    given = Given.run(ScenarioReader.builtIn("cold-war").orThrow(), 5).steps(120);
  }

  private static List<Double> stocks(World world) {
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < world.size(); i++) {
      all.add(world.integration(i));
      all.add(world.autonomy(i));
      all.add(world.potential(i));
      for (int j = 0; j < world.size(); j++) {
        all.add(world.trust(i, j));
        all.add(world.practice(i, j));
        all.add(world.attention(i, j));
      }
      for (int m = 0; m < world.innovations().size(); m++) {
        all.add((double) world.stage(i, m).ordinal());
        all.add(world.depth(i, m));
        all.add(world.proficiency(i, m));
        all.add(world.exposure(i, m));
        all.add(world.support(i, m));
        all.add(world.visible(i, m));
      }
    }
    return all;
  }

  private static double[] hazards(Channel channel, World world) {
    int innovations = world.innovations().size();
    HazardField field = new HazardField(world.size(), innovations);
    channel.addHazards(world, field);
    double[] all = new double[world.size() * innovations];
    for (int k = 0; k < all.length; k++) {
      for (ChannelName other : ChannelName.values()) {
        double hazard = field.of(other, k / innovations, k % innovations);
        if (other == channel.name()) {
          all[k] = hazard;
        } else {
          assertThat(hazard).as("a channel adds to its own column only").isZero();
        }
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("channels")
  void theWorldIsUnchangedAndTheSameWorldGivesTheSameFiniteHazards(Channel channel) {
    List<Double> before = stocks(given.world());
    double[] first = hazards(channel, given.world());
    double[] second = hazards(channel, given.world());
    assertThat(stocks(given.world())).isEqualTo(before);
    assertThat(second).containsExactly(first);
    for (double hazard : first) {
      assertThat(hazard).isFinite().isNotNegative();
    }
  }

  @ParameterizedTest
  @MethodSource("channels")
  void ownershipAndDepthAreShares(Channel channel) {
    assertThat(channel.ownership(given.world().parameters().adoption())).isBetween(0.0, 1.0);
    for (int i = 0; i < given.world().size(); i++) {
      for (int m = 0; m < given.world().innovations().size(); m++) {
        int source = channel.source(given.world(), i, m, 0.5);
        assertThat(source).isNotEqualTo(i).isBetween(-1, given.world().size() - 1);
        assertThat(channel.depth(given.world(), i, m, source)).isBetween(0.2, 1.0);
      }
    }
  }

  @Test
  void thereIsOneChannelForEachName() {
    assertThat(channels()).extracting(Channel::name).containsExactly(ChannelName.values());
  }

  @Test
  void hazardsThatAreNegativeOrNoNumberAreRefused() {
    HazardField field = new HazardField(1, 1);
    for (double bad : new double[] {-1e-9, Double.NaN}) {
      assertThatThrownBy(() -> field.add(ChannelName.EMU, 0, 0, bad))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("0 or more (1/year)");
    }
  }
}
