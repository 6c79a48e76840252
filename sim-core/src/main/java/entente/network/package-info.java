/**
 * Who is tied to whom, and how the ties change: a typed graph and the compiled rows that the
 * mechanisms walk. The only package that imports JGraphT.
 */
package entente.network;
