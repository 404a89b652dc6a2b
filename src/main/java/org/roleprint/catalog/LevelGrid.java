package org.roleprint.catalog;

import java.util.List;

import jakarta.persistence.Embeddable;

import org.roleprint.catalog.address.TrustedHtml;

/**
 * What a level is trusted with, the same seven dimensions at each level so that two of
 * them compare row by row.
 *
 * @param scope what it answers for
 * @param people whom it leads or raises
 * @param money what it may spend or commit
 * @param horizon how far ahead it plans
 * @param ambiguity how much of the problem is given
 * @param reach whose work its decisions change
 * @param mayStop what it may halt on its own word
 */
@Embeddable
public record LevelGrid(TrustedHtml scope, TrustedHtml people, TrustedHtml money, TrustedHtml horizon,
		TrustedHtml ambiguity, TrustedHtml reach, TrustedHtml mayStop) {

	/** The names of the dimensions, in their order. */
	public static final List<String> DIMENSIONS = List.of("Scope", "People", "Money", "Horizon", "Ambiguity", "Reach",
			"May stop");

	/**
	 * A grid of its texts.
	 * @param texts one for each dimension, in their order
	 * @return the grid
	 */
	public static LevelGrid of(List<TrustedHtml> texts) {
		return new LevelGrid(texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4), texts.get(5),
				texts.get(6));
	}

	/**
	 * The texts of the grid.
	 * @return one for each of {@link #DIMENSIONS}
	 */
	public List<TrustedHtml> texts() {
		return List.of(this.scope, this.people, this.money, this.horizon, this.ambiguity, this.reach, this.mayStop);
	}

}
