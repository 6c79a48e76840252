package entente.chart;

import java.util.List;
import org.jfree.chart.LegendItemCollection;

/** Legends that several panels share. */
final class Legends {

  private Legends() {}

  static LegendItemCollection of(List<Context.Group> groups) {
    LegendItemCollection items = new LegendItemCollection();
    groups.forEach(group -> items.add(Curves.item(group.name(), group.look())));
    return items;
  }
}
