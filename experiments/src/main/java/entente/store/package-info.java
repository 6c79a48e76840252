/**
 * Runs, manifests and tables on disk, readable by others and safe against a sudden end. A finished
 * run is kept and not repeated.
 */
package entente.store;
