package entente;

import entente.observe.Curve;
import entente.observe.Observations;
import entente.world.StageChange;
import entente.world.WorldPlan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** What was observed, as lines that are equal exactly when every bit is. */
public final class Canonical {

  private Canonical() {}

  /** Everything that was observed. */
  public static List<String> lines(WorldPlan plan, Observations observations) {
    List<String> lines = new ArrayList<>();
    for (StageChange change : observations.changes()) {
      lines.add(line(plan, change));
    }
    lines.add("times " + hex(observations.times()));
    for (Curve curve : observations.curves()) {
      lines.add(curve.measure() + " " + curve.innovation() + " " + hex(curve.values()));
    }
    for (Map.Entry<String, Double> response : observations.responses().entrySet()) {
      lines.add(response.getKey() + " " + Double.toHexString(response.getValue()));
    }
    return lines;
  }

  /** One change of stage, by ids. */
  public static String line(WorldPlan plan, StageChange c) {
    return String.join(
        " ",
        Double.toHexString(c.time()),
        plan.state(c.state()).id(),
        plan.innovations().id(c.innovation()),
        c.from().name(),
        c.to().name(),
        c.channel() == null ? "-" : c.channel().name(),
        Double.toHexString(c.depth()),
        c.source() < 0 ? "-" : plan.state(c.source()).id());
  }

  private static String hex(double[] values) {
    StringBuilder text = new StringBuilder();
    for (double value : values) {
      text.append(Double.toHexString(value)).append(' ');
    }
    return text.toString();
  }

  /** SHA-256 of the lines. */
  public static String digest(List<String> lines) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String line : lines) {
        sha.update(line.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) '\n');
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
