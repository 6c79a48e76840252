/** What draws snapshots: the network, the charts, the cards and stories, and the words they use. */
package entente.view;
