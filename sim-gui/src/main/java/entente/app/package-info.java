/**
 * The desk's wiring and its entry point. Panels, forms and lessons live in packages of their own.
 */
package entente.app;
