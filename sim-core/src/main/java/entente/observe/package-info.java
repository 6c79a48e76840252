/** What is measured of a run: records made by looking, never by touching. */
package entente.observe;
