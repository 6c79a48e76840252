/**
 * Who can see whom: the multigraph of typed partnerships, its compiled forms, and the generators of
 * graphs. The only package that imports JGraphT.
 */
package entente.network;
