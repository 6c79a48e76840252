/**
 * Factors, levels and design points: which worlds an experiment asks for. It knows the scenario's
 * parameters by name and no other package of this module.
 */
package entente.design;
