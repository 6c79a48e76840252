package entente.chart;

import entente.value.ChannelName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;

/** By which channels innovations spread, year by year and so far. */
final class ChannelPages {

  /** Years over which the yearly flow is averaged. */
  private static final double WINDOW = 5;

  private ChannelPages() {}

  static void draw(Context context, Sheet sheet) {
    String name = context.file("channels-over-time");
    List<ChannelName> channels = context.channels();
    double[] times = context.results().series().times();
    if (channels.isEmpty() || times.length < 2) {
      sheet.leaveOut(name, "no adoption by any channel was recorded over time");
      return;
    }
    List<double[]> soFar = new ArrayList<>();
    List<double[]> flow = new ArrayList<>();
    for (ChannelName channel : channels) {
      double[] cumulative = context.mean("adoptionsBy:" + channel);
      soFar.add(cumulative);
      flow.add(yearly(times, cumulative));
    }
    Cast cast = context.results().cast();
    double most = Areas.largestSum(flow);
    XYPlot flows =
        Areas.plot(
            areas(channels, times, flow),
            Style.years("", cast.start(), cast.end()),
            Style.axis("adoptions a year", 0, most * 1.08));
    XYPlot shares =
        Areas.plot(
            sharesSoFar(channels, times, soFar),
            Style.years("year", cast.start(), cast.end()),
            Style.percents("share of adoptions", 0, 1));
    GridPlot grid =
        new GridPlot(
            List.of(
                new GridPlot.Panel("Adoptions a year (mean of five years)", flows),
                new GridPlot.Panel("Share of all adoptions so far", shares)),
            1,
            true,
            11);
    grid.setLegend(legend(channels));
    JFreeChart chart =
        Style.chart(
            context.heading(
                "Channels of adoption",
                "All states and innovations; expected attribution of each adoption to channels by"
                    + " their share of the hazard"
                    + (context.runs().length == 1
                        ? "; one run"
                        : "; mean of " + context.runs().length + " runs")),
            grid);
    sheet.add(new Figure(name, chart, Style.WIDTH, 640));
  }

  /** Shares from the first adoption on. */
  private static List<Areas.Area> sharesSoFar(
      List<ChannelName> channels, double[] times, List<double[]> soFar) {
    int from = Areas.firstFilled(soFar);
    List<double[]> cut = new ArrayList<>();
    for (double[] share : Areas.shares(soFar)) {
      cut.add(Arrays.copyOfRange(share, from, share.length));
    }
    return areas(channels, Arrays.copyOfRange(times, from, times.length), cut);
  }

  private static List<Areas.Area> areas(
      List<ChannelName> channels, double[] times, List<double[]> values) {
    List<Areas.Area> areas = new ArrayList<>();
    for (int k = 0; k < channels.size(); k++) {
      areas.add(
          new Areas.Area(
              channels.get(k).label(), ChannelColors.of(channels.get(k)), times, values.get(k)));
    }
    return areas;
  }

  private static LegendItemCollection legend(List<ChannelName> channels) {
    LegendItemCollection items = new LegendItemCollection();
    List<ChannelName> fromTop = new ArrayList<>(channels);
    Collections.reverse(fromTop);
    fromTop.forEach(channel -> items.add(Curves.patch(channel.label(), ChannelColors.of(channel))));
    return items;
  }

  /** Growth of a cumulative curve per year, over a centred window cut at the ends. */
  static double[] yearly(double[] times, double[] cumulative) {
    double[] flow = new double[times.length];
    for (int t = 0; t < times.length; t++) {
      int from = t;
      int to = t;
      while (from > 0 && times[t] - times[from - 1] <= WINDOW / 2) {
        from--;
      }
      while (to < times.length - 1 && times[to + 1] - times[t] <= WINDOW / 2) {
        to++;
      }
      if (from == to) {
        from = Math.max(0, t - 1);
        to = Math.min(times.length - 1, t + 1);
      }
      flow[t] = (cumulative[to] - cumulative[from]) / (times[to] - times[from]);
    }
    return flow;
  }
}
