/**
 * Claims as experiments that could come out against them: the study of one, the parameter points at
 * which it is tried again, and the folder in which it is published.
 */
package entente.claim;
