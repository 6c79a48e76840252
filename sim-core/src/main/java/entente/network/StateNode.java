package entente.network;

/**
 * A vertex of the partnership graph: a state agent seen from the network.
 *
 * @param index position in the world's columns, from 0, in the order of the ids
 * @param id stable id
 */
public record StateNode(int index, String id) {}
