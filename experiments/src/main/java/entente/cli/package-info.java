/**
 * The command line: one class for each command, which parses, calls and prints. Decisions about the
 * model or its results belong further down.
 */
package entente.cli;
