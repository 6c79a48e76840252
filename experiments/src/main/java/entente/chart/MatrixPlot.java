package entente.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/**
 * A table of colours: rows and columns with names, in groups with headings, each cell coloured by a
 * number. Names of columns stand above, turned; names of rows at the left.
 */
final class MatrixPlot extends Plot {

  private static final long serialVersionUID = 1L;
  private static final double GROUP_GAP = 6;
  private static final double ANGLE = 58;

  /**
   * A group of rows or columns.
   *
   * @param title its heading; empty for none
   * @param names the names in it
   */
  record Group(String title, List<String> names) {}

  /**
   * What is shown.
   *
   * @param rows groups of rows
   * @param columns groups of columns
   * @param values by row and column over all groups; NaN where there is nothing
   * @param marked cells that carry a dot
   */
  record Matrix(List<Group> rows, List<Group> columns, double[][] values, boolean[][] marked) {

    int height() {
      return rows.stream().mapToInt(g -> g.names().size()).sum();
    }

    int width() {
      return columns.stream().mapToInt(g -> g.names().size()).sum();
    }
  }

  private final transient Matrix matrix;
  private final transient ColorScale scale;
  private final int fontSize;

  /** A plot of a matrix; the size of the names is in points. */
  MatrixPlot(Matrix matrix, ColorScale scale, int fontSize) {
    this.matrix = matrix;
    this.scale = scale;
    this.fontSize = fontSize;
  }

  /** Height that columns' names need, for a figure's size. */
  static double headHeight(List<String> names, double fontSize) {
    int longest = names.stream().mapToInt(String::length).max().orElse(0);
    return Math.min(MAX_HEAD, longest * fontSize * 0.56 * Math.sin(Math.toRadians(ANGLE)) + 30);
  }

  private static final double MAX_HEAD = 240;

  @Override
  public LegendItemCollection getLegendItems() {
    return new LegendItemCollection();
  }

  @Override
  public String getPlotType() {
    return "matrix";
  }

  @Override
  public void draw(
      Graphics2D g, Rectangle2D area, Point2D anchor, PlotState state, PlotRenderingInfo info) {
    getInsets().trim(area);
    Font font = Style.font(fontSize);
    Font heading = Style.bold(fontSize + 1);
    double nameWidth = widest(g, font, matrix.rows()) + 8;
    boolean rowTitles = matrix.rows().stream().anyMatch(r -> !r.title().isEmpty());
    double band = rowTitles ? 2.2 * fontSize + 8 : 0;
    double left = band + Math.min(nameWidth, 0.35 * area.getWidth());
    double widestName = Math.min(widest(g, font, matrix.columns()), headLength(area));
    boolean columnTitles = matrix.columns().stream().anyMatch(c -> !c.title().isEmpty());
    double top = widestName * Math.sin(Math.toRadians(ANGLE)) + 10;
    double foot = columnTitles ? fontSize + 10 : 0;
    double overhang = lastColumnOverhang(g, font, widestName);
    double cellWidth =
        (area.getWidth() - left - overhang - (matrix.columns().size() - 1) * GROUP_GAP)
            / matrix.width();
    double cellHeight =
        (area.getHeight() - top - foot - (matrix.rows().size() - 1) * GROUP_GAP) / matrix.height();
    double y = area.getY() + top;
    int row = 0;
    for (Group group : matrix.rows()) {
      double from = y;
      for (String name : group.names()) {
        drawRow(g, area.getX() + left, y, cellWidth, cellHeight, row++);
        g.setPaint(Style.INK);
        String fitted = Words.fit(g, font, name, left - band - 6);
        Words.endingAt(g, fitted, font, area.getX() + left - 5, y + cellHeight / 2);
        y += cellHeight;
      }
      if (!group.title().isEmpty()) {
        rowTitle(g, heading, group.title(), area.getX() + band / 2, from, y);
      }
      y += GROUP_GAP;
    }
    drawColumnNames(g, font, area.getX() + left, area.getY() + top - 5, cellWidth, widestName);
    if (columnTitles) {
      columnTitles(g, heading, area.getX() + left, y - GROUP_GAP + 4, cellWidth);
    }
  }

  private static double headLength(Rectangle2D area) {
    return Math.min(MAX_HEAD, 0.45 * area.getHeight()) / Math.sin(Math.toRadians(ANGLE));
  }

  private double lastColumnOverhang(Graphics2D g, Font font, double widestName) {
    double most = 0;
    int fromRight = 0;
    for (int k = matrix.columns().size() - 1; k >= 0 && fromRight < 6; k--) {
      List<String> names = matrix.columns().get(k).names();
      for (int c = names.size() - 1; c >= 0 && fromRight < 6; c--, fromRight++) {
        double reach =
            Math.min(widestName, Words.width(g, font, names.get(c)))
                    * Math.cos(Math.toRadians(ANGLE))
                - fromRight * 14;
        most = Math.max(most, reach);
      }
    }
    return most;
  }

  private static double widest(Graphics2D g, Font font, List<Group> groups) {
    return groups.stream()
        .flatMap(group -> group.names().stream())
        .mapToDouble(name -> Words.width(g, font, name))
        .max()
        .orElse(0);
  }

  private void drawRow(Graphics2D g, double x, double y, double width, double height, int row) {
    double at = x;
    int column = 0;
    double inset = Math.min(width, height) > 6 ? 0.5 : 0;
    for (Group group : matrix.columns()) {
      for (int k = 0; k < group.names().size(); k++) {
        double value = matrix.values()[row][column];
        Color color = Double.isNaN(value) ? Style.NOTHING : scale.at(value);
        g.setPaint(color);
        g.fill(
            new Rectangle2D.Double(at + inset, y + inset, width - 2 * inset, height - 2 * inset));
        if (matrix.marked()[row][column]) {
          Marks.dot(g, at + width / 2, y + height / 2, Math.min(2.4, 0.28 * height));
        }
        at += width;
        column++;
      }
      at += GROUP_GAP;
    }
  }

  private void drawColumnNames(
      Graphics2D g, Font font, double left, double baseline, double cellWidth, double widest) {
    double x = left;
    g.setPaint(Style.INK);
    for (Group group : matrix.columns()) {
      for (String name : group.names()) {
        String fitted = Words.fit(g, font, name, widest);
        Words.turned(g, fitted, font, x + cellWidth / 2, baseline, ANGLE);
        x += cellWidth;
      }
      x += GROUP_GAP;
    }
  }

  private void columnTitles(Graphics2D g, Font font, double left, double y, double cellWidth) {
    double x = left;
    for (Group group : matrix.columns()) {
      double width = group.names().size() * cellWidth;
      g.setPaint(Style.MUTED);
      g.fill(new Rectangle2D.Double(x + 1, y, width - 2, 0.8));
      g.setPaint(Style.INK);
      String fitted = Words.fit(g, font, group.title(), width + GROUP_GAP);
      Words.centred(g, fitted, font, x + width / 2, y + font.getSize2D() * 0.8);
      x += width + GROUP_GAP;
    }
  }

  private static void rowTitle(
      Graphics2D g, Font font, String title, double x, double from, double to) {
    List<String> lines = Words.wrap(g, font, title, Math.max(to - from, 4), 2);
    double at = x - (lines.size() - 1) * 0.55 * font.getSize2D();
    g.setPaint(Style.INK);
    for (String line : lines) {
      double width = Words.width(g, font, line);
      Words.turned(g, line, font, at, (from + to) / 2 + width / 2, 90);
      at += 1.1 * font.getSize2D();
    }
  }
}
