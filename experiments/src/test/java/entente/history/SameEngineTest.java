package entente.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import entente.history.Chronicle.Attribute;
import entente.history.Chronicle.Tie;
import entente.history.Panel.Column;
import entente.mechanism.HazardField;
import entente.mechanism.Mechanisms;
import entente.scenario.ScenarioReader;
import entente.schedule.Model;
import entente.value.ChannelName;
import entente.world.WorldPlan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The hazard that is fitted to the record is the hazard of the engine: a world is put into the
 * state that the record tells, and every channel of every state is compared. What the record says
 * nothing of is set so that it is silent in the engine; fit, threat, relative advantage and
 * observability, which the fitted hazard leaves out, are multiplied in by the test.
 */
class SameEngineTest {

  private static final int[] CODES = {2, 200, 220, 255, 365, 710};
  private static final int BEFORE = 1999;
  private static final double[] CINC = {0.16, 0.03, 0.025, 0.04, 0.12, 0.1};
  private static final double[] POINT = {2.1, 1.4, 1.1, 0.8, -1.9, -0.7};
  private static final int[][] ALLIES = {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}};
  private static final int[][] NEIGHBOURS = {{2, 3}, {4, 5}};
  private static final int[][] AGREEMENTS = {{0, 1}, {3, 4}};
  private static final int[][] RIVALS = {{0, 4}, {0, 5}, {4, 5}, {3, 4}};

  /** Who supplied whom, and with how much of 1998. */
  private static final double[][] ARMS = {{0, 1, 40}, {0, 3, 7}, {4, 5, 300}, {3, 2, 1}};

  /** Who exercised with whom, and how often in three years. */
  private static final double[][] EXERCISES = {{0, 1, 3}, {1, 2, 0.5}, {4, 5, 1}};

  private static final double AID = 3e6;
  private static final int AIDED = 3;
  private static final double THREAT = 0.4;
  private static final double ADVANTAGE = 0.7;
  private static final double TRADITION = 0.6;

  /** The fitted hazard works with ratios aR/o, the engine with an aR of at most 1. */
  private static final double CAPACITY_UNIT = 0.2;

  /** Who had each innovation by the year before. */
  private static final int[][] ADOPTERS = {{0, 4}, {0}, {1, 2, 5}, {}};

  private static Chronicle chronicle() {
    Chronicle chronicle = new Chronicle(1990, 2001, CODES);
    for (int i = 0; i < CODES.length; i++) {
      for (int year = 1990; year <= 2001; year++) {
        chronicle.exist(i, year);
        chronicle.put(Attribute.CINC, i, year, CINC[i]);
        chronicle.put(Attribute.EXPENDITURE, i, year, 1e6 * (1 + (i * 7) % 5));
        chronicle.put(Attribute.PERSONNEL, i, year, 100 + 40 * ((i * 5) % 6));
        chronicle.put(Attribute.POPULATION, i, year, 1e4 * (1 + i));
        chronicle.put(Attribute.INCOME, i, year, 3000 + 4000 * ((i * 4) % 7));
        chronicle.put(Attribute.DEMOCRACY, i, year, 0.9 - 0.12 * i);
        chronicle.put(Attribute.IDEAL_POINT, i, year, POINT[i]);
      }
    }
    chronicle.pour(Attribute.AID, AIDED, 1997, AID);
    both(chronicle, Tie.ALLIANCE, ALLIES);
    both(chronicle, Tie.CONTIGUITY, NEIGHBOURS);
    both(chronicle, Tie.AGREEMENTS, AGREEMENTS);
    both(chronicle, Tie.RIVALRY, RIVALS);
    for (double[] arms : ARMS) {
      chronicle.ties(Tie.ARMS).add(1998, (int) arms[1], (int) arms[0], arms[2]);
    }
    for (double[] met : EXERCISES) {
      chronicle.ties(Tie.EXERCISES).add(1998, (int) met[0], (int) met[1], met[2]);
      chronicle.ties(Tie.EXERCISES).add(1998, (int) met[1], (int) met[0], met[2]);
    }
    for (int m = 0; m < ADOPTERS.length; m++) {
      for (int i : ADOPTERS[m]) {
        chronicle.adopt("m" + m, i, 1996, false);
      }
      chronicle.adopt("m" + m, ADOPTERS[m].length == 0 ? 0 : ADOPTERS[m][0], 2001, false);
    }
    return chronicle;
  }

  private static void both(Chronicle chronicle, Tie tie, int[][] pairs) {
    for (int[] pair : pairs) {
      chronicle.ties(tie).set(1990, 2001, pair[0], pair[1], 1);
      chronicle.ties(tie).set(1990, 2001, pair[1], pair[0], 1);
    }
  }

  private static RiskSet risk(Chronicle chronicle) {
    List<int[]> rows = new ArrayList<>();
    for (int m = 0; m < ADOPTERS.length; m++) {
      for (int i = 0; i < CODES.length; i++) {
        if (chronicle.adopted("m" + m, i) > BEFORE) {
          rows.add(new int[] {m, i});
        }
      }
    }
    return new RiskSet(
        rows.stream().mapToInt(r -> r[0]).toArray(),
        rows.stream().mapToInt(r -> r[1]).toArray(),
        rows.stream().mapToInt(r -> BEFORE + 1).toArray(),
        new boolean[rows.size()]);
  }

  /** Places of the parameters: ordinary, everything strong, everything weak, closed gates. */
  private static double[] place(String corner, DiffusionModel model) {
    double[] at = model.middle();
    set(at, HazardSymbol.WORTH, 0);
    set(at, HazardSymbol.BUDGET_INCOME, 0.3);
    set(at, HazardSymbol.CAPACITY_DEMOCRACY, 0.2);
    set(at, HazardSymbol.CAPACITY_PORTFOLIO, 0.4);
    set(at, HazardSymbol.INDEPENDENT, -3);
    switch (corner) {
      case "ordinary" -> set(at, HazardSymbol.DEMAND, 0.5);
      case "everything strong" -> {
        for (HazardSymbol rate : DiffusionModel.CHANNELS) {
          set(at, rate, 1.5);
        }
        set(at, HazardSymbol.SUPPLY_SCALE, 0);
        set(at, HazardSymbol.PRICE, -4);
        set(at, HazardSymbol.DEMAND, -5);
      }
      case "everything weak" -> {
        for (HazardSymbol rate : DiffusionModel.CHANNELS) {
          set(at, rate, -9);
        }
        set(at, HazardSymbol.SUPPLY_SCALE, 5);
        set(at, HazardSymbol.HALF_POINT, 2);
        set(at, HazardSymbol.BACKGROUND, -7);
      }
      case "closed gates" -> {
        set(at, HazardSymbol.PRICE, 12);
        set(at, HazardSymbol.DEMAND, 4);
        set(at, HazardSymbol.NEIGHBOUR, 2);
        set(at, HazardSymbol.AGREEMENT, 1.5);
        set(at, HazardSymbol.HALF_POINT, -3);
      }
      case "valued, at no price" -> {
        set(at, HazardSymbol.PRICE, -900);
        set(at, HazardSymbol.WORTH, ADVANTAGE * (0.5 + THREAT));
        set(at, HazardSymbol.PARTNERS, 0.8);
      }
      default -> throw new IllegalArgumentException(corner);
    }
    return at;
  }

  private static void set(double[] at, HazardSymbol symbol, double value) {
    at[symbol.ordinal()] = value;
  }

  private static double rate(double[] at, HazardSymbol symbol) {
    return Math.exp(at[symbol.ordinal()]);
  }

  private static double similarity(int i) {
    return (POINT[i] + 3) / 6;
  }

  /** The world of the engine, as text; numbers in full. */
  private static String world(double[] at, double[] budget, double[] capacity, boolean valued) {
    Map<String, List<String>> parts = new TreeMap<>();
    for (int i = 0; i < CODES.length; i++) {
      add(
          parts,
          "states",
          "'id':'%s','absorptiveCapacity':{'potential':%s,'efficiency':1},'budget':%s,"
              + "'prestige':%s,'threat':%s,'similarity':{'doctrinalTradition':%s,'regime':%s}",
          id(i),
          capacity[i],
          budget[i],
          CINC[i],
          THREAT,
          similarity(i),
          similarity(i));
    }
    double price = valued ? 0 : Math.exp(at[HazardSymbol.PRICE.ordinal()] / 3);
    for (int m = 0; m < ADOPTERS.length; m++) {
      add(
          parts,
          "innovations",
          "'id':'m%s','kind':'TACTIC','complexity':0,'tacitness':0,'sensitivity':0,"
              + "'integrationDemand':0,'observability':1,'financialIntensity':%s,"
              + "'organizationalDemand':%s,'independentAdoptionRate':%s,'relativeAdvantage':%s,"
              + "'networkExternality':0.8,'tradition':%s",
          m,
          price,
          CAPACITY_UNIT * Math.exp(at[HazardSymbol.DEMAND.ordinal()] / 3),
          rate(at, HazardSymbol.INDEPENDENT),
          ADVANTAGE,
          TRADITION);
      for (int i : ADOPTERS[m]) {
        add(parts, "statuses", "'state':'%s','innovation':'m%s','stage':'FULL'", id(i), m);
      }
    }
    between(parts, "ALLIANCE", 1, ALLIES);
    between(parts, "SECCOOP", rate(at, HazardSymbol.NEIGHBOUR), NEIGHBOURS);
    between(parts, "SECCOOP", rate(at, HazardSymbol.AGREEMENT), AGREEMENTS);
    for (double[] arms : ARMS) {
      add(
          parts,
          "partnerships",
          "'type':'SUPPLY','weight':0,'source':'%s','recipients':['%s'],'intensity':%s",
          id((int) arms[0]),
          id((int) arms[1]),
          Math.log1p(arms[2]) / rate(at, HazardSymbol.SUPPLY_SCALE));
    }
    for (double[] met : EXERCISES) {
      add(
          parts,
          "partnerships",
          "'type':'EXERCISE','weight':0,'between':['%s','%s'],'exerciseRate':%s",
          id((int) met[0]),
          id((int) met[1]),
          met[2]);
    }
    add(
        parts,
        "partnerships",
        "'type':'SFA','weight':0,'source':'%s','recipients':['%s'],'intensity':%s,'alignment':1,"
            + "'tailoring':1",
        id(0),
        id(AIDED),
        Math.log1p(AID) / Math.log(1e9));
    for (int[] pair : RIVALS) {
      add(parts, "rivalries", "'between':['%s','%s']", id(pair[0]), id(pair[1]));
    }
    add(
        parts,
        "blocs",
        "'id':'allies','governance':0,'members':[{'state':'%s'},{'state':'%s'},{'state':'%s'},"
            + "{'state':'%s'}]",
        id(0),
        id(1),
        id(2),
        id(3));
    StringBuilder text =
        new StringBuilder("{'name':'record','title':'Record','calendar':{'start':2000,'end':2001}");
    parts.forEach((name, list) -> text.append(",'" + name + "':[" + String.join(",", list) + "]"));
    text.append(
        String.format(
            Locale.ROOT,
            ",'parameters':{'adoption':{'initialStage':'EVALUATING','binary':true},"
                + "'gates':{'valuationSlope':%s,'sovereigntySlope':0},'directive':{'rate':0},"
                + "'standards':{'rate':0},'industry':{'rate':0},'civil':{'rate':0},"
                + "'emulation':{'rate':%s,'halfPoint':%s,'backgroundWeight':%s},"
                + "'supply':{'rate':%s},'exercises':{'rate':%s,'dialogueGain':0},"
                + "'assistance':{'rate':%s},'competition':{'rate':%s}}}",
            valued ? 1 : 0,
            rate(at, HazardSymbol.EMULATION),
            rate(at, HazardSymbol.HALF_POINT),
            rate(at, HazardSymbol.BACKGROUND),
            rate(at, HazardSymbol.SUPPLY),
            rate(at, HazardSymbol.EXERCISES),
            rate(at, HazardSymbol.ASSISTANCE),
            rate(at, HazardSymbol.COMPETITION)));
    return text.toString().replace('\'', '"');
  }

  private static String id(int i) {
    return "S" + CODES[i];
  }

  private static void between(
      Map<String, List<String>> parts, String type, double weight, int[][] pairs) {
    for (int[] pair : pairs) {
      String form = "'type':'%s','weight':%s,'between':['%s','%s']";
      add(parts, "partnerships", form, type, weight, id(pair[0]), id(pair[1]));
    }
  }

  private static void add(
      Map<String, List<String>> parts, String name, String form, Object... values) {
    parts
        .computeIfAbsent(name, key -> new ArrayList<>())
        .add("{" + String.format(Locale.ROOT, form, values) + "}");
  }

  /** What the index of a gate is at, by state, in the units of the engine. */
  private static double[] measured(
      Panel panel, double[] at, double unit, Map<HazardSymbol, Column> index) {
    double[] measured = new double[CODES.length];
    for (int row = 0; row < panel.risk().size(); row++) {
      double log = 0;
      for (Map.Entry<HazardSymbol, Column> term : index.entrySet()) {
        log += at[term.getKey().ordinal()] * panel.at(term.getValue(), row);
      }
      measured[panel.risk().states()[row]] = unit * Math.exp(log / 3);
    }
    return measured;
  }

  private static final Map<HazardSymbol, Column> BUDGET =
      Map.of(
          HazardSymbol.BUDGET_EXPENDITURE, Column.EXPENDITURE,
          HazardSymbol.BUDGET_CINC, Column.CINC,
          HazardSymbol.BUDGET_INCOME, Column.INCOME);

  private static final Map<HazardSymbol, Column> CAPACITY =
      Map.of(
          HazardSymbol.CAPACITY_INCOME, Column.INCOME,
          HazardSymbol.CAPACITY_DEMOCRACY, Column.DEMOCRACY,
          HazardSymbol.CAPACITY_PORTFOLIO, Column.PORTFOLIO);

  /** Sums of some tens of terms: 1e-10 of a per cent is a few thousand roundings of 1.1e-16. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ordinary",
        "everything strong",
        "everything weak",
        "closed gates",
        "valued, at no price"
      })
  void everyChannelOfTheFittedHazardIsThatOfTheEngine(String corner) {
    Chronicle chronicle = chronicle();
    Panel panel = PanelBuilder.build(chronicle, risk(chronicle));
    DiffusionModel model = new DiffusionModel(panel);
    double[] at = place(corner, model);
    String text =
        world(
            at,
            measured(panel, at, 1, BUDGET),
            measured(panel, at, CAPACITY_UNIT, CAPACITY),
            corner.startsWith("valued"));
    WorldPlan plan = new WorldPlan(ScenarioReader.read(text, corner).orThrow());
    HazardField hazards = new Model(plan, Mechanisms.standard(), 1, change -> {}).hazards();
    double[] gradient = new double[at.length];
    Set<ChannelName> acting = EnumSet.noneOf(ChannelName.class);
    for (int row = 0; row < panel.risk().size(); row++) {
      int i = panel.risk().states()[row];
      int m = panel.risk().innovations()[row];
      double total = Math.exp(model.predictor(row, at, gradient));
      double fit = 1 - Math.abs(similarity(i) - TRADITION);
      double[] left = {1, fit, 1, fit, 1, THREAT * ADVANTAGE};
      ChannelName[] names = {
        ChannelName.INN,
        ChannelName.EMU,
        ChannelName.SUP,
        ChannelName.EXE,
        ChannelName.SFA,
        ChannelName.CMP
      };
      double sum = 0;
      for (int k = 0; k < names.length; k++) {
        double expected = total * gradient[DiffusionModel.CHANNELS[k].ordinal()] * left[k];
        assertThat(hazards.of(names[k], plan.state(id(i)), plan.innovation("m" + m)))
            .as("%s: %s of %s in m%d", corner, names[k], id(i), m)
            .isCloseTo(expected, withinPercentage(1e-10));
        sum += expected;
        if (expected > 0) {
          acting.add(names[k]);
        }
      }
      assertThat(hazards.total(plan.state(id(i)), plan.innovation("m" + m)))
          .as("%s: all channels of %s in m%d", corner, id(i), m)
          .isCloseTo(sum, withinPercentage(1e-10));
    }
    assertThat(acting).as("channels that act somewhere").hasSize(6);
  }
}
