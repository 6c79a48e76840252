package entente.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
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
  private static final double MOST_HEAD = 240;

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

  /** Height that the names of columns need, for a figure's size. */
  static double headHeight(List<String> names, int fontSize) {
    int longest = names.stream().mapToInt(String::length).max().orElse(0);
    return Math.min(MOST_HEAD, longest * fontSize * 0.56 * Math.sin(Math.toRadians(ANGLE)) + 30);
  }

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
    double left = Math.min(widest(g, font, matrix.rows()) + 8, 0.35 * area.getWidth());
    double band = matrix.rows().stream().anyMatch(r -> !r.title().isEmpty()) ? fontSize + 8 : 0;
    double widestName = Math.min(widest(g, font, matrix.columns()), headLength(area));
    double top = widestName * Math.sin(Math.toRadians(ANGLE)) + 10;
    double overhang = lastColumnOverhang(g, font, widestName);
    double cellWidth =
        (area.getWidth() - left - overhang - (matrix.columns().size() - 1) * GROUP_GAP)
            / Math.max(1, matrix.width());
    List<Title> titles = columnTitles(g, heading, left, cellWidth);
    int levels = titles.stream().mapToInt(Title::level).max().orElse(-1) + 1;
    double foot = levels == 0 ? 0 : 6 + levels * (fontSize + 5);
    int groups = matrix.rows().size();
    double cellHeight =
        (area.getHeight() - top - foot - groups * band - (groups - 1) * GROUP_GAP)
            / Math.max(1, matrix.height());
    double y = area.getY() + top;
    int row = 0;
    drawColumnNames(g, font, area.getX() + left, y - 5, cellWidth, widestName);
    for (Group group : matrix.rows()) {
      if (!group.title().isEmpty()) {
        g.setPaint(Style.INK);
        g.setFont(heading);
        String title = Words.fit(g, heading, group.title(), area.getWidth());
        g.drawString(title, (float) area.getX(), (float) (y + band - 4));
      }
      y += band;
      for (String name : group.names()) {
        drawRow(g, area.getX() + left, y, cellWidth, cellHeight, row++);
        g.setPaint(Style.INK);
        String fitted = Words.fit(g, font, name, left - 6);
        Words.endingAt(g, fitted, font, area.getX() + left - 5, y + cellHeight / 2);
        y += cellHeight;
      }
      y += GROUP_GAP;
    }
    drawColumnTitles(g, heading, titles, area.getX(), y - GROUP_GAP + 4);
  }

  /** A heading below a group of columns: its line and, on one of several levels, its words. */
  private record Title(String text, double from, double to, double textAt, int level) {}

  private List<Title> columnTitles(Graphics2D g, Font font, double left, double cellWidth) {
    List<Title> titles = new ArrayList<>();
    double x = left;
    for (Group group : matrix.columns()) {
      double to = x + group.names().size() * cellWidth;
      if (!group.title().isEmpty()) {
        double width = Words.width(g, font, group.title());
        double at = Math.max(0, 0.5 * (x + to - width));
        int level = 0;
        while (isTaken(g, font, titles, level, at)) {
          level++;
        }
        titles.add(new Title(group.title(), x, to, at, level));
      }
      x = to + GROUP_GAP;
    }
    return titles;
  }

  private static boolean isTaken(
      Graphics2D g, Font font, List<Title> titles, int level, double at) {
    return titles.stream()
        .anyMatch(t -> t.level() == level && t.textAt() + Words.width(g, font, t.text()) + 8 > at);
  }

  private static void drawColumnTitles(
      Graphics2D g, Font font, List<Title> titles, double left, double y) {
    for (Title title : titles) {
      g.setPaint(Style.MUTED);
      g.fill(
          new Rectangle2D.Double(left + title.from() + 1, y, title.to() - title.from() - 2, 0.8));
      g.setPaint(Style.INK);
      g.setFont(font);
      double baseline = y + font.getSize2D() * 1.25 + title.level() * (font.getSize2D() + 4);
      g.drawString(title.text(), (float) (left + title.textAt()), (float) baseline);
    }
  }

  private static double headLength(Rectangle2D area) {
    return Math.min(MOST_HEAD, 0.45 * area.getHeight()) / Math.sin(Math.toRadians(ANGLE));
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
}
