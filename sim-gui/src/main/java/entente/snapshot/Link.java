package entente.snapshot;

import entente.value.PartnershipType;

/**
 * One instrument between two states, as it is drawn.
 *
 * @param source index of the state knowledge comes from
 * @param recipient index of the state it goes to
 * @param type institutional form
 * @param mutual whether it stands both ways
 * @param partnership id of the partnership
 */
public record Link(
    int source, int recipient, PartnershipType type, boolean mutual, String partnership) {

  /** Whether a state stands at either end. */
  public boolean touches(int state) {
    return source == state || recipient == state;
  }
}
