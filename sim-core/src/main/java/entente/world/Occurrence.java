package entente.world;

/**
 * Something that happens to a world at a moment: an event of the scenario, or the beginning or end
 * of a spell.
 *
 * @param at decimal year
 * @param rank order among those of one moment: ends before beginnings, groups before their ties
 * @param key text that orders those of one rank
 * @param effect what it does
 */
record Occurrence(double at, int rank, String key, Effect effect)
    implements Comparable<Occurrence> {

  /** What an occurrence does to a world. */
  interface Effect {
    void on(World world);
  }

  @Override
  public int compareTo(Occurrence other) {
    int byTime = Double.compare(at, other.at);
    int byRank = byTime != 0 ? byTime : Integer.compare(rank, other.rank);
    return byRank != 0 ? byRank : key.compareTo(other.key);
  }
}
