package entente.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes results folders of any shape without running a model, to try what charts do at the edges.
 */
final class TinyFolder {

  private static final String[] KINDS = {"TACTIC", "TECHNIQUE", "TECHNOLOGY"};

  int states = 6;
  int innovations = 3;
  int blocs = 2;
  int replications = 4;
  boolean undefined;
  boolean adoptions = true;
  boolean series = true;
  String suffix = "";
  List<String> arms = List.of("");

  /** Writes the folder. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("scenario.json"), scenario());
    StringBuilder runs = new StringBuilder("run,point,replication,seed,arm,adoption,t50,failure\n");
    StringBuilder curves = new StringBuilder("run,time,innovation,measure,value\n");
    StringBuilder events =
        new StringBuilder("run,time,state,innovation,stage,channel,depth,source\n");
    int run = 0;
    for (String arm : arms) {
      for (int r = 0; r < replications; r++) {
        double adoption = 0.3 + 0.1 * Gallery.wave(run) + 0.2 * arms.indexOf(arm);
        String cell = undefined ? "" : Double.toString(adoption);
        runs.append(run).append(",0,").append(r).append(',').append(r + 1).append(',');
        runs.append(arm).append(',').append(cell).append(",,\n");
        curves(curves, run);
        events(events, run);
        run++;
      }
    }
    runs.append(run).append(",0,0,99,").append(arms.get(0)).append(",,,it failed\n");
    Files.writeString(folder.resolve("runs.csv"), runs);
    if (series) {
      Files.writeString(folder.resolve("series.csv"), curves);
    }
    Files.writeString(folder.resolve("adoptions.csv"), events);
  }

  private void curves(StringBuilder out, int run) {
    List<String> groups = new ArrayList<>(List.of(""));
    for (int b = 0; b < blocs; b++) {
      groups.add(":bloc-" + b);
    }
    for (int year = 1950; year <= 1960; year++) {
      for (String group : groups) {
        int at = groups.indexOf(group);
        for (int m = 0; m < innovations; m++) {
          double share = (year - 1950) / 10.0 * Gallery.wave(m + run + 9 * at);
          row(out, run, year, "inno-" + m, "adoption" + group, share);
        }
        for (TrendPages.Trend trend : TrendPages.TRENDS) {
          double value = 0.5 - 0.04 * at + 0.03 * Gallery.wave(year + run);
          row(out, run, year, "", trend.measure() + group, value);
        }
      }
      row(out, run, year, "", "adoptionsBy:EMU", 3.0 * (year - 1950));
      row(out, run, year, "", "adoptionsBy:DIR", 2.0 * (year - 1950));
    }
  }

  private void row(
      StringBuilder out, int run, int year, String innovation, String measure, double value) {
    out.append(run).append(',').append(year).append(".0,").append(innovation).append(',');
    out.append(measure).append(',').append(undefined ? "" : Double.toString(value)).append('\n');
  }

  private void events(StringBuilder out, int run) {
    for (int i = 0; i < states && adoptions; i++) {
      for (int m = 0; m < innovations; m++) {
        double draw = Gallery.wave(31 * i + 7 * m + run);
        if (draw < 0.6) {
          out.append(
              String.format(
                  Locale.ROOT,
                  "%d,%.3f,state-%d,inno-%d,partial,EMU,0.5,%n",
                  run,
                  1950 + 10 * draw,
                  i,
                  m));
        }
      }
    }
  }

  private String scenario() {
    StringBuilder text = new StringBuilder("{\"name\": \"tiny\", \"title\": \"Tiny\",\n");
    text.append("\"calendar\": {\"start\": 1950, \"end\": 1960},\n\"states\": [");
    for (int i = 0; i < states; i++) {
      text.append(i == 0 ? "" : ",\n").append("{\"id\": \"state-").append(i);
      text.append("\", \"name\": \"State number ").append(i).append(suffix).append("\"}");
    }
    text.append("],\n\"innovations\": [");
    for (int m = 0; m < innovations; m++) {
      text.append(m == 0 ? "" : ",\n").append("{\"id\": \"inno-").append(m);
      text.append("\", \"name\": \"Innovation ").append(m).append(suffix);
      text.append("\", \"kind\": \"").append(KINDS[m % 3]).append("\"}");
    }
    text.append("],\n\"blocs\": [");
    for (int b = 0; b < blocs; b++) {
      text.append(b == 0 ? "" : ",\n").append("{\"id\": \"bloc-").append(b);
      text.append("\", \"name\": \"Bloc ").append(b).append(suffix).append("\", \"members\": [");
      String comma = "";
      for (int i = b; i < states; i += blocs + 1) {
        text.append(comma).append("{\"state\": \"state-").append(i).append("\"}");
        comma = ", ";
      }
      text.append("]}");
    }
    text.append("],\n\"partnerships\": [");
    for (int b = 0; b < blocs; b++) {
      text.append(b == 0 ? "" : ", ");
      text.append("{\"type\": \"ALLIANCE\", \"bloc\": \"bloc-").append(b).append("\"}");
    }
    return text.append("]}\n").toString();
  }
}
