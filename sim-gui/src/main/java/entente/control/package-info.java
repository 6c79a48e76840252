/**
 * What the user sets: the recipe of a run, the session that holds it, and the forms that change it.
 */
package entente.control;
