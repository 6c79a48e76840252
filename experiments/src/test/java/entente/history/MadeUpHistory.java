package entente.history;

import entente.random.Luck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * A small made-up record whose parameters are known: {@value #STATES} states, {@value #LAST} minus
 * {@value #FIRST} years and eight innovations, adopted as the model says under {@link #truth}.
 */
final class MadeUpHistory {

  static final int STATES = 60;
  static final int FIRST = 1975;
  static final int FIRST_RISK = 1981;
  static final int LAST = 2004;
  private static final int INNOVATIONS = 8;
  private static final int SUPPLIERS = 12;

  private MadeUpHistory() {}

  /** The parameters under which adoption was drawn; those not set have the middle of the prior. */
  static double[] truth(DiffusionModel model) {
    double[] at = model.middle();
    set(at, HazardSymbol.BUDGET_EXPENDITURE, 1.2);
    set(at, HazardSymbol.BUDGET_CINC, 0.6);
    set(at, HazardSymbol.CAPACITY_INCOME, 0.8);
    set(at, HazardSymbol.DEMAND, 0);
    set(at, HazardSymbol.WORTH, -0.5);
    set(at, HazardSymbol.MOMENTUM, 0.3);
    set(at, HazardSymbol.INDEPENDENT, -3);
    set(at, HazardSymbol.EMULATION, -1.5);
    set(at, HazardSymbol.SUPPLY, 0);
    set(at, HazardSymbol.SUPPLY_SCALE, 2);
    set(at, HazardSymbol.EXERCISES, -2.5);
    set(at, HazardSymbol.PRICE, 1);
    return at;
  }

  private static void set(double[] at, HazardSymbol symbol, double value) {
    at[symbol.ordinal()] = value;
  }

  private static int code(int i) {
    return 2 + 10 * i;
  }

  /** Writes the whole record into a folder. */
  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    UniformRandomProvider random = Luck.world(7, "made-up history");
    capabilities(folder, random);
    ties(folder, random);
    adoption(folder);
  }

  private static void capabilities(Path folder, UniformRandomProvider random) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("ccode,abb,name,year,milex,milper,tpop,cinc,mrgdppc,v2x_polyarchy,un_idealpoint");
    for (int i = 0; i < STATES; i++) {
      double size = 2.2 * normal(random) + (i < SUPPLIERS ? 2.5 : 0);
      double rich = normal(random);
      double free = random.nextDouble();
      double point = 1.5 * normal(random);
      double organised = normal(random);
      for (int year = FIRST; year <= LAST; year++) {
        double milex = Math.exp(12 + size + 0.5 * rich + 0.02 * (year - FIRST));
        lines.add(
            String.format(
                Locale.ROOT,
                "%d,S%02d,State %d,%d,%.0f,%.1f,%.0f,%.7f,%.0f,%.2f,%.2f",
                code(i),
                i,
                i,
                year,
                milex,
                Math.exp(4 + 0.6 * size + organised),
                Math.exp(9 + 0.8 * size),
                Math.exp(-6 + 0.9 * size + 0.7 * organised),
                Math.exp(8.5 + rich),
                free,
                point));
      }
    }
    save(folder, "capabilities.csv", lines);
  }

  private static double normal(UniformRandomProvider random) {
    double sum = -6;
    for (int k = 0; k < 12; k++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  private static void ties(Path folder, UniformRandomProvider random) throws IOException {
    List<String> allies = new ArrayList<>(List.of("ccode1,ccode2,start,end,defense"));
    List<String> exercises = new ArrayList<>(List.of("ccode1,ccode2,year,n_exercises"));
    List<String> arms =
        new ArrayList<>(List.of("supplier_ccode,recipient_ccode,year,tiv_musd1990"));
    List<String> rivals = new ArrayList<>(List.of("tssr_id,ccode1,ccode2,start,end"));
    for (int i = 0; i < STATES; i++) {
      int[] sellers = {random.nextInt(SUPPLIERS), random.nextInt(SUPPLIERS)};
      for (int year = FIRST; year <= LAST; year++) {
        for (int seller : sellers) {
          if (seller != i && i % 3 != 0 && random.nextDouble() < 0.35) {
            arms.add(code(seller) + "," + code(i) + "," + year + "," + (5 + random.nextInt(300)));
          }
        }
      }
      for (int j = i + 1; j < STATES; j++) {
        boolean allied = i % 5 == j % 5;
        if (allied) {
          allies.add(code(i) + "," + code(j) + "," + FIRST + "," + LAST + ",1");
          allies.add(code(j) + "," + code(i) + "," + FIRST + "," + LAST + ",1");
        }
        if (allied && random.nextDouble() < 0.4) {
          for (int year = FIRST; year <= LAST; year += 2 + random.nextInt(4)) {
            exercises.add(code(i) + "," + code(j) + "," + year + ",1");
          }
        }
        if (!allied && random.nextDouble() < 0.02) {
          rivals.add(rivals.size() + "," + code(i) + "," + code(j) + "," + FIRST + "," + LAST);
        }
      }
    }
    save(folder, "alliances.csv", allies);
    save(folder, "exercises.csv", exercises);
    save(folder, "arms.csv", arms);
    save(folder, "rivalries.csv", rivals);
  }

  /** Draws adoption year by year from the model's own one-step-ahead hazards. */
  private static void adoption(Path folder) throws IOException {
    List<String> adopted = new ArrayList<>(List.of("innovation,ccode,first_year,left_censored"));
    List<String> risk = new ArrayList<>(List.of("innovation,ccode,year,event"));
    boolean[][] has = new boolean[INNOVATIONS][STATES];
    for (int m = 0; m < INNOVATIONS; m++) {
      for (int i : new int[] {(3 * m) % SUPPLIERS, (5 * m + 1) % SUPPLIERS}) {
        has[m][i] = true;
        adopted.add("m" + (m + 1) + "," + code(i) + "," + (FIRST_RISK - 2) + ",1");
      }
    }
    Luck luck = Luck.of(7);
    for (int year = FIRST_RISK; year <= LAST; year++) {
      save(folder, "adoption.csv", adopted);
      Chronicle chronicle = ChronicleReader.read(folder, LAST).chronicle();
      List<int[]> rows = new ArrayList<>();
      for (int m = 0; m < INNOVATIONS; m++) {
        for (int i = 0; i < STATES; i++) {
          if (!has[m][i]) {
            rows.add(new int[] {m, i, year});
          }
        }
      }
      RiskSet set =
          new RiskSet(
              rows.stream().mapToInt(r -> r[0]).toArray(),
              rows.stream().mapToInt(r -> r[1]).toArray(),
              rows.stream().mapToInt(r -> r[2]).toArray(),
              new boolean[rows.size()]);
      DiffusionModel model = new DiffusionModel(PanelBuilder.build(chronicle, set));
      double[] at = truth(model);
      double[] gradient = new double[at.length];
      for (int row = 0; row < rows.size(); row++) {
        int m = rows.get(row)[0];
        int i = rows.get(row)[1];
        double chance = model.link().probability(model.predictor(row, at, gradient));
        double uniform = luck.uniform(Luck.Purpose.ADOPTION, i, m, year);
        has[m][i] = uniform < chance;
        risk.add("m" + (m + 1) + "," + code(i) + "," + year + "," + (has[m][i] ? 1 : 0));
        if (has[m][i]) {
          adopted.add("m" + (m + 1) + "," + code(i) + "," + year + ",0");
        }
      }
    }
    save(folder, "adoption.csv", adopted);
    save(folder, "risk-set.csv", risk);
  }

  private static void save(Path folder, String name, List<String> lines) throws IOException {
    Files.writeString(
        folder.resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  /** Copies the record and plants one adoption, and ties of every kind, in a year. */
  static void plant(Path folder, Path copy, int year) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    append(copy, "adoption.csv", "m1,52," + year + ",0");
    append(copy, "arms.csv", "2,52," + year + ",9000");
    append(copy, "exercises.csv", "2,52," + year + ",40");
    append(copy, "alliances.csv", "2,52," + year + "," + LAST + ",1");
    append(copy, "rivalries.csv", "999,2,52," + year + "," + LAST);
  }

  private static void append(Path folder, String file, String line) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(
        path, Files.readString(path, StandardCharsets.UTF_8) + line + "\n", StandardCharsets.UTF_8);
  }
}
