package entente.store;

import java.util.List;
import java.util.Locale;

/** Rows of the tables as text; every way of writing the tables uses these. */
final class RowText {

  static final List<String> ADOPTION_COLUMNS =
      List.of("run", "time", "state", "innovation", "stage", "channel", "depth", "source");
  static final List<String> SERIES_COLUMNS =
      List.of("run", "time", "innovation", "measure", "value");

  private RowText() {}

  /** The word of a stage. */
  static String stage(AdoptionRow row) {
    return row.stage().name().toLowerCase(Locale.ROOT);
  }

  /** The word of a channel; empty for none. */
  static String channel(AdoptionRow row) {
    return row.channel() == null ? "" : row.channel().name();
  }

  /** The cells of an adoption. */
  static List<String> adoption(String run, AdoptionRow row) {
    return List.of(
        run,
        Numbers.text(row.time()),
        row.state(),
        row.innovation(),
        stage(row),
        channel(row),
        Numbers.text(row.depth()),
        row.source());
  }

  /** The series of a run, joined by hand: there are many rows and few different cells. */
  static StringBuilder series(long run, double[] times, List<Series> series) {
    String[] starts = new String[times.length];
    for (int k = 0; k < starts.length; k++) {
      starts[k] = run + "," + Numbers.text(times[k]) + ",";
    }
    StringBuilder text = new StringBuilder();
    for (Series one : series) {
      String name = Table.cell(one.innovation()) + "," + Table.cell(one.measure()) + ",";
      for (int k = 0; k < starts.length; k++) {
        text.append(starts[k]).append(name).append(Numbers.text(one.values()[k])).append('\n');
      }
    }
    return text;
  }

  /** A failure on one line. */
  static String failure(String reason) {
    return reason == null ? "" : reason.replaceAll("\\R", " ");
  }
}
