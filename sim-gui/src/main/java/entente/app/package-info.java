/** The desk's window and what it is wired from. */
package entente.app;
