package entente.world;

import entente.scenario.Scenario.StateProfile;
import entente.value.Amount;
import java.util.List;
import java.util.function.Function;

/**
 * What a scenario says of the states from outside: one column per attribute, in the order of the
 * ids. Yearly series are read again on every first of January.
 */
final class StateColumns {

  /** The columns. */
  enum Attribute {
    POTENTIAL(p -> p.absorptiveCapacity().potential()),
    EFFICIENCY(p -> p.absorptiveCapacity().efficiency()),
    SOVEREIGNTY(p -> p.sovereignty().preference()),
    AUTONOMY_FLOOR(p -> p.sovereignty().autonomyFloor()),
    BUDGET(StateProfile::budget),
    THREAT(StateProfile::threat),
    DOCTRINE(p -> p.similarity().doctrinalTradition()),
    REGIME(p -> p.similarity().regime()),
    TRUST(StateProfile::trust),
    CIVIL(StateProfile::civilTechnology),
    FUSION(StateProfile::civilMilitaryFusion),
    OPENNESS(StateProfile::commercialOpenness),
    SECRECY(StateProfile::secrecy),
    PRESTIGE(StateProfile::prestige),
    COMPLIANCE(StateProfile::compliance),
    THRESHOLD(StateProfile::emulationThreshold);

    private final Function<StateProfile, Amount> declared;

    Attribute(Function<StateProfile, Amount> declared) {
      this.declared = declared;
    }
  }

  private final Amount[][] amounts = new Amount[Attribute.values().length][];
  private final double[][] values = new double[Attribute.values().length][];

  StateColumns(List<StateProfile> sorted, double halfPoint) {
    for (Attribute attribute : Attribute.values()) {
      Amount[] column = new Amount[sorted.size()];
      for (int i = 0; i < column.length; i++) {
        Amount written = attribute.declared.apply(sorted.get(i));
        column[i] =
            written == null && attribute == Attribute.THRESHOLD ? Amount.of(halfPoint) : written;
      }
      amounts[attribute.ordinal()] = column;
      values[attribute.ordinal()] = new double[column.length];
    }
  }

  /** Reads all series at the start of a run. */
  void start(double year) {
    refresh(year, true);
  }

  /** Reads the yearly series again. */
  void refresh(double year) {
    refresh(year, false);
  }

  private void refresh(double year, boolean all) {
    for (Attribute attribute : Attribute.values()) {
      Amount[] column = amounts[attribute.ordinal()];
      double[] now = values[attribute.ordinal()];
      for (int i = 0; i < column.length; i++) {
        if (column[i] == null) {
          now[i] = StrictMath.sqrt(values[Attribute.BUDGET.ordinal()][i]);
        } else if (all || !column[i].isConstant()) {
          now[i] = column[i].at(year);
        }
      }
    }
  }

  /** An event fixes a value from now on. */
  void fix(Attribute attribute, int i, double value) {
    amounts[attribute.ordinal()][i] = Amount.of(value);
    values[attribute.ordinal()][i] = value;
  }

  double[] column(Attribute attribute) {
    return values[attribute.ordinal()];
  }
}
