/** Guided demonstrations: lesson files, what is read of them, and the panel that gives them. */
package entente.lesson;
