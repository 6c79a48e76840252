package entente.chart;

import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;

/** Entries of legends, and legends that several panels share. */
final class Legends {

  private Legends() {}

  static LegendItemCollection of(List<Context.Group> groups) {
    LegendItemCollection items = new LegendItemCollection();
    groups.forEach(group -> items.add(Curves.item(group.name(), group.look())));
    return items;
  }

  /** An entry: a marker in its colour. */
  static LegendItem marker(String name, Look look) {
    return new LegendItem(
        name, null, null, null, look.marker(), look.color(), Style.HAIRLINE, look.color());
  }
}
