/**
 * The world of one run: state agents, innovations and adoption status as primitive columns, and the
 * read-only {@link entente.world.WorldView} through which mechanisms see them.
 */
package entente.world;
