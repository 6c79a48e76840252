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

  /** The adoptions of a run, joined by hand, as they stand in the table. */
  static String adoptions(long run, List<AdoptionRow> rows) {
    StringBuilder text = new StringBuilder(rows.size() * 64);
    for (AdoptionRow row : rows) {
      text.append(run).append(',').append(Numbers.text(row.time()));
      cell(text, row.state());
      cell(text, row.innovation());
      cell(text, stage(row));
      cell(text, channel(row));
      text.append(',').append(Numbers.text(row.depth()));
      cell(text, row.source());
      text.append('\n');
    }
    return text.toString();
  }

  /** Ids are plain nearly always. */
  private static void cell(StringBuilder text, String word) {
    boolean plain = true;
    for (int k = 0; k < word.length() && plain; k++) {
      char c = word.charAt(k);
      plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }
    text.append(',').append(plain ? word : Table.cell(word));
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
