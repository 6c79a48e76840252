package entente.view;

import entente.snapshot.Trace;

/**
 * A run with the name of its arm.
 *
 * @param name name of the arm
 * @param trace what the charts show of it
 */
public record Strand(String name, Trace trace) {}
