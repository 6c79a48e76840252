package entente.store;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The measures over time in a sweep's database. Runs of one arm nearly always have the same curves
 * at the same times, so these are kept once, as a layout, and each run keeps its numbers alone.
 */
final class SweepSeries {

  /** Which curves there are, at which times. */
  private record Layout(
      int number, List<String> innovations, List<String> measures, double[] times) {

    String key() {
      StringBuilder key = new StringBuilder();
      for (int k = 0; k < measures.size(); k++) {
        key.append(innovations.get(k)).append('\0').append(measures.get(k)).append('\0');
      }
      for (double time : times) {
        key.append(Double.doubleToLongBits(time)).append('\0');
      }
      return key.toString();
    }
  }

  private final SweepDatabase database;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Layout> layouts = new ArrayList<>();

  SweepSeries(SweepDatabase database) throws SQLException {
    this.database = database;
    read();
  }

  /** Reads the layouts anew, as after a rollback. */
  void read() throws SQLException {
    numbers.clear();
    layouts.clear();
    int count = (int) database.number("SELECT count(DISTINCT layout) FROM curves");
    for (int number = 0; number < count; number++) {
      Layout layout = new Layout(number, new ArrayList<>(), new ArrayList<>(), times(number));
      try (SweepDatabase.Query query =
          database.query(
              "SELECT innovation, measure FROM curves WHERE layout = "
                  + number
                  + " ORDER BY position")) {
        while (query.rows().next()) {
          layout.innovations().add(query.rows().getString(1));
          layout.measures().add(query.rows().getString(2));
        }
      }
      layouts.add(layout);
      numbers.put(layout.key(), number);
    }
  }

  private double[] times(int layout) throws SQLException {
    List<Double> times = new ArrayList<>();
    try (SweepDatabase.Query query =
        database.query("SELECT time FROM times WHERE layout = " + layout + " ORDER BY position")) {
      while (query.rows().next()) {
        times.add(query.rows().getDouble(1));
      }
    }
    return times.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Adds the measures of a run. */
  void put(long run, double[] times, List<Series> series) throws SQLException {
    if (series.isEmpty()) {
      return;
    }
    double[] all = new double[times.length * series.size()];
    for (int k = 0; k < series.size(); k++) {
      System.arraycopy(series.get(k).values(), 0, all, k * times.length, times.length);
    }
    PreparedStatement insert = database.prepare(SweepSql.insertion("series", 3));
    insert.setLong(1, run);
    insert.setInt(2, layout(times, series));
    insert.setBytes(3, SeriesPack.pack(all));
    insert.executeUpdate();
  }

  private int layout(double[] times, List<Series> series) throws SQLException {
    Layout layout =
        new Layout(
            layouts.size(),
            series.stream().map(Series::innovation).toList(),
            series.stream().map(Series::measure).toList(),
            times);
    Integer known = numbers.putIfAbsent(layout.key(), layout.number());
    if (known != null) {
      return known;
    }
    layouts.add(layout);
    write(layout);
    return layout.number();
  }

  private void write(Layout layout) throws SQLException {
    PreparedStatement curve = database.prepare(SweepSql.insertion("curves", 4));
    for (int k = 0; k < layout.measures().size(); k++) {
      curve.setInt(1, layout.number());
      curve.setInt(2, k);
      curve.setString(3, layout.innovations().get(k));
      curve.setString(4, layout.measures().get(k));
      curve.executeUpdate();
    }
    PreparedStatement time = database.prepare(SweepSql.insertion("times", 3));
    for (int k = 0; k < layout.times().length; k++) {
      time.setInt(1, layout.number());
      time.setInt(2, k);
      time.setDouble(3, layout.times()[k]);
      time.executeUpdate();
    }
  }

  /** Told of the measures of runs. */
  interface Reader {
    void accept(long run, double[] times, List<Series> series) throws IOException;
  }

  /** Hands over the measures of all runs, in the order of their numbers. */
  void forEach(Reader reader) throws SQLException, IOException {
    try (SweepDatabase.Query query =
        database.query("SELECT run, layout, pack FROM series ORDER BY run")) {
      ResultSet rows = query.rows();
      while (rows.next()) {
        Layout layout = layouts.get(rows.getInt(2));
        reader.accept(
            rows.getLong(1), layout.times(), series(layout, SeriesPack.unpack(rows.getBytes(3))));
      }
    }
  }

  private static List<Series> series(Layout layout, double[] all) {
    int length = layout.times().length;
    List<Series> series = new ArrayList<>(layout.measures().size());
    for (int k = 0; k < layout.measures().size(); k++) {
      double[] values = new double[length];
      System.arraycopy(all, k * length, values, 0, length);
      series.add(new Series(layout.measures().get(k), layout.innovations().get(k), values));
    }
    return series;
  }
}
