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
