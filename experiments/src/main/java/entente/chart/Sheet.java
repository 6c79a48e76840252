package entente.chart;

import java.util.ArrayList;
import java.util.List;

/** What a book has so far: figures, and what was left out with the reason. */
final class Sheet {

  private final List<Figure> figures = new ArrayList<>();
  private final List<ChartBook.LeftOut> leftOut = new ArrayList<>();

  void add(Figure figure) {
    figures.add(figure);
  }

  /** Ends the names of the figures from one on, so that they differ from earlier ones. */
  void rename(int from, String ending) {
    for (int k = from; k < figures.size(); k++) {
      Figure figure = figures.get(k);
      figures.set(
          k, new Figure(figure.name() + ending, figure.chart(), figure.width(), figure.height()));
    }
  }

  void leaveOut(String name, String reason) {
    leftOut.add(new ChartBook.LeftOut(name, reason));
  }

  List<Figure> figures() {
    return figures;
  }

  List<ChartBook.LeftOut> leftOut() {
    return leftOut;
  }
}
