/**
 * The small words of the model: identifiers, stages, channels, amounts with their units, and the
 * checks on arguments. Whatever knows a partnership, a world or a run belongs further up; nothing
 * here depends on another package.
 */
package entente.value;
