/** What the thread of the simulation hands to the desk: immutable records of a run at a moment. */
package entente.snapshot;
