package entente.schedule;

import entente.mechanism.Channel;
import entente.mechanism.HazardField;
import entente.random.Luck;
import entente.random.Luck.Purpose;
import entente.value.Stage;
import entente.world.Stocks;
import entente.world.WorldView;
import java.util.List;

/**
 * The clocks that decide who moves on and when (Sellke 1983). Each transition of a cell owns a
 * resistance E, a unit exponential drawn once; hazard accumulates by λΔ a step, and the transition
 * fires where it reaches E, at the interpolated time. What is left of the step goes to the next
 * stage, so the steps of a pipeline add no bias at any step length.
 */
final class Clocks {

  private final Luck luck;
  private final List<Channel> channels;

  Clocks(Luck luck, List<Channel> channels) {
    this.luck = luck;
    this.channels = channels;
  }

  /** Lets every clock run for one step of the hazards that were sensed at its start. */
  void run(WorldView world, HazardField hazards, Stocks stocks) {
    for (int i = 0; i < world.size(); i++) {
      for (int m = 0; m < world.innovations().size(); m++) {
        if (!world.isIntroduced(m)) {
          continue;
        }
        Stage stage = world.stage(i, m);
        if (stage.isAdopted()) {
          service(world, hazards, stocks, i, m);
        } else if (stage != Stage.ABANDONED) {
          progress(world, hazards, stocks, i, m);
        }
      }
    }
  }

  private void progress(WorldView world, HazardField hazards, Stocks stocks, int i, int m) {
    double left = world.step();
    double now = world.time();
    while (true) {
      Stage stage = world.stage(i, m);
      double rate =
          switch (stage) {
            case UNAWARE -> hazards.awareness(i, m);
            case AWARE -> hazards.evaluation(i, m);
            default -> hazards.total(i, m);
          };
      if (rate == 0) {
        return;
      }
      double resistance = stocks.progressResistance(i, m);
      if (resistance < 0) {
        resistance =
            luck.resistance(
                purpose(stage), stocks.stateKey(i), stocks.innovationKey(m), stocks.visit(i, m));
      }
      double accumulated = stocks.progressHazard(i, m);
      if (accumulated + rate * left < resistance) {
        stocks.setProgress(i, m, accumulated + rate * left, resistance);
        return;
      }
      double wait = Math.max(0, (resistance - accumulated) / rate);
      now += wait;
      left = Math.max(0, left - wait);
      switch (stage) {
        case UNAWARE -> stocks.moveTo(i, m, Stage.AWARE, now);
        case AWARE -> stocks.moveTo(i, m, Stage.EVALUATING, now);
        default -> {
          adopt(world, hazards, stocks, i, m, now);
          return;
        }
      }
    }
  }

  private static Purpose purpose(Stage stage) {
    return switch (stage) {
      case UNAWARE -> Purpose.AWARENESS;
      case AWARE -> Purpose.EVALUATION;
      default -> Purpose.ADOPTION;
    };
  }

  private void adopt(WorldView world, HazardField hazards, Stocks stocks, int i, int m, double at) {
    Channel channel = channel(hazards, stocks, i, m, Purpose.ADOPTION_CHANNEL);
    int source = channel.source(world, i, m, uniform(stocks, i, m, Purpose.ADOPTION_SOURCE));
    if (world.parameters().adoption().binary()) {
      stocks.adopt(i, m, at, channel.name(), source, 1, 1);
      return;
    }
    double depth = channel.depth(world, i, m, source);
    double proficiency = world.realised(i) * channel.ownership(world.parameters().adoption());
    stocks.adopt(i, m, at, channel.name(), source, depth, proficiency);
  }

  private void service(WorldView world, HazardField hazards, Stocks stocks, int i, int m) {
    double end = world.time() + world.step();
    double upgradeAt = Double.POSITIVE_INFINITY;
    if (world.isReceptive(i, m)) {
      double rate = world.parameters().adoption().upgradeFactor() * hazards.total(i, m);
      upgradeAt = upgradeTime(world, stocks, i, m, rate);
    }
    double abandonAt = abandonTime(world, hazards, stocks, i, m);
    if (upgradeAt <= end && upgradeAt < abandonAt) {
      Channel channel = channel(hazards, stocks, i, m, Purpose.UPGRADE_CHANNEL);
      int source = channel.source(world, i, m, uniform(stocks, i, m, Purpose.UPGRADE_SOURCE));
      stocks.upgrade(i, m, upgradeAt, channel.name(), source, channel.depth(world, i, m, source));
    }
    if (abandonAt <= end) {
      stocks.abandon(i, m, abandonAt, world.parameters().abandonment().reversible());
    }
  }

  private double upgradeTime(WorldView world, Stocks stocks, int i, int m, double rate) {
    if (rate == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double resistance = stocks.progressResistance(i, m);
    if (resistance < 0) {
      resistance =
          luck.resistance(
              Purpose.UPGRADE, stocks.stateKey(i), stocks.innovationKey(m), stocks.visit(i, m));
    }
    double accumulated = stocks.progressHazard(i, m);
    double now = accumulated + rate * world.step();
    stocks.setProgress(i, m, now, resistance);
    return now < resistance
        ? Double.POSITIVE_INFINITY
        : world.time() + (resistance - accumulated) / rate;
  }

  private double abandonTime(WorldView world, HazardField hazards, Stocks stocks, int i, int m) {
    double rate = hazards.abandonment(i, m);
    if (rate == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double resistance = stocks.abandonResistance(i, m);
    if (resistance < 0) {
      resistance =
          luck.resistance(
              Purpose.ABANDONMENT, stocks.stateKey(i), stocks.innovationKey(m), stocks.visit(i, m));
    }
    double accumulated = stocks.abandonHazard(i, m);
    double now = accumulated + rate * world.step();
    stocks.setAbandon(i, m, now, resistance);
    return now < resistance
        ? Double.POSITIVE_INFINITY
        : world.time() + (resistance - accumulated) / rate;
  }

  private Channel channel(HazardField hazards, Stocks stocks, int i, int m, Purpose purpose) {
    double point = uniform(stocks, i, m, purpose) * hazards.total(i, m);
    double sum = 0;
    Channel last = null;
    for (Channel channel : channels) {
      double share = hazards.of(channel.name(), i, m);
      if (share > 0) {
        sum += share;
        last = channel;
        if (sum > point) {
          return channel;
        }
      }
    }
    if (last == null) {
      throw new IllegalStateException("a clock fired without a hazard");
    }
    return last;
  }

  private double uniform(Stocks stocks, int i, int m, Purpose purpose) {
    return luck.uniform(purpose, stocks.stateKey(i), stocks.innovationKey(m), stocks.visit(i, m));
  }
}
