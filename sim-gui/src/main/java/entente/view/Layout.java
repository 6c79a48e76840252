package entente.view;

import entente.snapshot.Link;
import entente.snapshot.Roster;
import java.util.List;

/** Where the states stand. The same roster and partnerships give the same places, always. */
public enum Layout {
  /** Each bloc a circle round its hub. */
  BLOCS {
    @Override
    double[][] place(Roster roster, List<Link> links, double aspect, double[][] before) {
      return Circles.byBloc(roster, aspect);
    }
  },
  /** By longitude and latitude, pushed apart where it is crowded. */
  MAP {
    @Override
    double[][] place(Roster roster, List<Link> links, double aspect, double[][] before) {
      return Atlas.place(roster, aspect);
    }
  },
  /** Partners attract each other. */
  FORCE {
    @Override
    double[][] place(Roster roster, List<Link> links, double aspect, double[][] before) {
      return Springs.place(roster, links, aspect, before);
    }
  },
  /** Every state round the hub it leans on. */
  SPOKES {
    @Override
    double[][] place(Roster roster, List<Link> links, double aspect, double[][] before) {
      return Circles.round(roster, links, aspect);
    }
  };

  /**
   * Places the states.
   *
   * @param roster the states
   * @param links the partnerships in force
   * @param aspect width over height of the picture
   * @param before where they stood, to stay near; null at first
   * @return x in [0, aspect] and y in [0, 1] of each state
   */
  abstract double[][] place(Roster roster, List<Link> links, double aspect, double[][] before);

  /** Whether places follow the partnerships. */
  boolean followsLinks() {
    return this == FORCE || this == SPOKES;
  }

  /** Its name in words. */
  public String label() {
    return Texts.get("layout." + name());
  }

  @Override
  public String toString() {
    return label();
  }
}
