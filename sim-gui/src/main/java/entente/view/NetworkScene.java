package entente.view;

import entente.snapshot.Link;
import entente.snapshot.Roster;
import entente.snapshot.Snapshot;
import entente.value.ChannelName;
import entente.value.PartnershipType;
import entente.world.StageChange;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is seen of a network: the snapshot, where the states stand, what is pointed at, and the
 * adoptions now on their way. Belongs to the event thread.
 */
final class NetworkScene {

  /** All innovations at once, instead of one. */
  static final int ALL = -1;

  private static final int MOST_PULSES = 160;
  private static final double GLIDE_SECONDS = 0.5;

  /**
   * An adoption on its way.
   *
   * @param source where it came from, or −1
   * @param state who adopts
   * @param channel by which channel
   * @param birth when it set out, in seconds of the scene's clock
   */
  record Pulse(int source, int state, ChannelName channel, double birth) {}

  private final Set<PartnershipType> hidden = EnumSet.noneOf(PartnershipType.class);
  private final List<Pulse> pulses = new ArrayList<>();
  private Snapshot snapshot;
  private Layout layout = Layout.BLOCS;
  private double aspect = 1.4;
  private double[][] from;
  private double[][] to;
  private double glideStart = Double.NEGATIVE_INFINITY;
  private List<Link> placedFor;
  private List<Link> offsetsFor;
  private int[] lane = new int[0];
  private int[] lanes = new int[0];
  private int innovation = ALL;
  private int selected = -1;
  private int hovered = -1;
  private double zoom = 1;
  private double panX;
  private double panY;
  private boolean dragging;
  private double pulseSeconds = 1.1;
  private int version;

  /** Shows a snapshot; adoptions of the step are sent on their way when the picture is moving. */
  void show(Snapshot next, boolean moving, double clock) {
    boolean other = snapshot == null || snapshot.roster() != next.roster();
    boolean sameWorld =
        snapshot == null
            || snapshot.roster().size() == next.roster().size()
                && snapshot.roster().name().equals(next.roster().name());
    snapshot = next;
    if (other) {
      pulses.clear();
      selected = sameWorld && selected < next.roster().size() ? selected : -1;
      hovered = sameWorld ? hovered : -1;
      innovation = sameWorld && innovation < next.roster().innovations().size() ? innovation : ALL;
    }
    if (other && !sameWorld) {
      to = null;
    }
    if (to == null || layout.followsLinks() && placedFor != next.links()) {
      place(clock);
    }
    if (moving) {
      for (StageChange move : next.moves()) {
        boolean shown = innovation == ALL || innovation == move.innovation();
        if (shown && Snapshot.isAdoption(move) && pulses.size() < MOST_PULSES) {
          pulses.add(new Pulse(move.source(), move.state(), Snapshot.channel(move), clock));
        }
      }
    }
    if (offsetsFor != next.links()) {
      countLanes(next.links());
      version++;
    }
  }

  private void place(double clock) {
    double[][] now = to == null ? null : places(clock);
    double[][] next = layout.place(snapshot.roster(), snapshot.links(), aspect, to);
    from = now == null || now.length != next.length ? next : now;
    to = next;
    glideStart = clock;
    placedFor = snapshot.links();
    version++;
  }

  private void countLanes(List<Link> links) {
    offsetsFor = links;
    lane = new int[links.size()];
    lanes = new int[links.size()];
    Map<Long, List<Integer>> byPair = new HashMap<>();
    for (int k = 0; k < links.size(); k++) {
      Link link = links.get(k);
      long low = Math.min(link.source(), link.recipient());
      long high = Math.max(link.source(), link.recipient());
      byPair.computeIfAbsent(low << 32 | high, key -> new ArrayList<>()).add(k);
    }
    for (List<Integer> pair : byPair.values()) {
      for (int p = 0; p < pair.size(); p++) {
        lane[pair.get(p)] = p;
        lanes[pair.get(p)] = pair.size();
      }
    }
  }

  /** Sideways bend of a link, in its place among the links of the same two states. */
  double bend(int link) {
    Link l = snapshot.links().get(link);
    double side = lane[link] - (lanes[link] - 1) / 2.0;
    return l.source() < l.recipient() ? side : -side;
  }

  /** Where the states now stand, on their way from one layout to the next. */
  double[][] places(double clock) {
    double share = Math.min(1, Math.max(0, (clock - glideStart) / GLIDE_SECONDS));
    if (share >= 1) {
      return to;
    }
    double eased = share * share * (3 - 2 * share);
    double[][] places = new double[to.length][2];
    for (int i = 0; i < to.length; i++) {
      places[i][0] = from[i][0] + eased * (to[i][0] - from[i][0]);
      places[i][1] = from[i][1] + eased * (to[i][1] - from[i][1]);
    }
    return places;
  }

  boolean isGliding(double clock) {
    return clock - glideStart < GLIDE_SECONDS;
  }

  /** Whether anything moves by itself. */
  boolean isMoving(double clock) {
    pulses.removeIf(pulse -> clock - pulse.birth() > 1.6 * pulseSeconds);
    return !pulses.isEmpty() || isGliding(clock);
  }

  void setLayout(Layout chosen, double clock) {
    layout = chosen;
    if (snapshot != null) {
      place(clock);
    }
  }

  /** The picture has another shape: everything is placed anew. */
  void setAspect(double now, double clock) {
    if (Math.abs(now - aspect) > 0.01) {
      aspect = now;
      if (snapshot != null) {
        place(clock);
        glideStart = Double.NEGATIVE_INFINITY;
      }
    }
  }

  /** A place of the layout on the screen. */
  Point2D.Double onScreen(double[] place, double width, double height) {
    double scale = height * 0.92;
    double x = place[0] * scale + (width - aspect * scale) / 2;
    double y = place[1] * scale + height * 0.04;
    return new Point2D.Double(
        (x - width / 2) * zoom + width / 2 + panX, (y - height / 2) * zoom + height / 2 + panY);
  }

  /** Zooms about a point of the screen. */
  void zoomAt(double factor, double x, double y, double width, double height) {
    double next = Math.max(0.4, Math.min(12, zoom * factor));
    double ratio = next / zoom;
    panX = (x - width / 2) * (1 - ratio) + panX * ratio;
    panY = (y - height / 2) * (1 - ratio) + panY * ratio;
    zoom = next;
    version++;
  }

  void pan(double dx, double dy) {
    panX += dx;
    panY += dy;
  }

  /** Whether the user is dragging the picture; until it is let go, it is moved, not drawn anew. */
  void setDragging(boolean isDragging) {
    dragging = isDragging;
  }

  boolean isDragging() {
    return dragging;
  }

  double panX() {
    return panX;
  }

  double panY() {
    return panY;
  }

  void resetView() {
    zoom = 1;
    panX = 0;
    panY = 0;
    version++;
  }

  void setSelected(int state) {
    selected = state;
  }

  void setHovered(int state) {
    hovered = state;
  }

  void setInnovation(int m) {
    innovation = m;
    pulses.clear();
  }

  void setPulseSeconds(double seconds) {
    pulseSeconds = seconds;
  }

  void setHidden(PartnershipType type, boolean isHidden) {
    if (isHidden ? hidden.add(type) : hidden.remove(type)) {
      version++;
    }
  }

  boolean isHidden(PartnershipType type) {
    return hidden.contains(type);
  }

  Snapshot snapshot() {
    return snapshot;
  }

  Roster roster() {
    return snapshot.roster();
  }

  Layout layout() {
    return layout;
  }

  List<Pulse> pulses() {
    return pulses;
  }

  double pulseSeconds() {
    return pulseSeconds;
  }

  int innovation() {
    return innovation;
  }

  int selected() {
    return selected;
  }

  int hovered() {
    return hovered;
  }

  double zoom() {
    return zoom;
  }

  /** Changes whenever the partnerships must be drawn anew. */
  int version() {
    return version;
  }
}
