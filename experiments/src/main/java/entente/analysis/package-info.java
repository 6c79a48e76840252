/**
 * What a results folder says: opens its runs, asks the questions that its experiment names or that
 * fit its design, and gives the answers as tables. The estimators are those of {@code stats}.
 */
package entente.analysis;
