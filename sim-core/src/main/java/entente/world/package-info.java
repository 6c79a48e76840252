/**
 * State agents, innovations and adoption as primitive columns, behind a read-only view. It holds
 * how things stand; it neither decides nor draws.
 */
package entente.world;
