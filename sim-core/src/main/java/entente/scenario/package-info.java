/**
 * The whole declaration of a run as immutable records, and its reading and checking from JSON. The
 * only package of this module that touches Jackson or files.
 */
package entente.scenario;
