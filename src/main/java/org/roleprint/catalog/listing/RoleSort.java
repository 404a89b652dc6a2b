package org.roleprint.catalog.listing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.roleprint.catalog.RoleCard;
import org.roleprint.words.Alphabet;

/**
 * The orders a list of roles can have.
 */
public enum RoleSort {

	/** By family, then from manager to head. */
	FAMILY(Comparator.comparing(RoleCard::family).thenComparing(RoleCard::level)),
	/** From the most to the least senior. */
	LEVEL(Comparator.comparingInt((RoleCard card) -> -card.level().rank()).thenComparing(RoleCard::family)),
	/** By title, as all equals are. */
	TITLE((unusedOne, unusedOther) -> 0),
	/** The last changed first. */
	UPDATED(Comparator.comparing(RoleSort::day).reversed());

	private final Comparator<RoleCard> order;

	RoleSort(Comparator<RoleCard> order) {
		this.order = order;
	}

	/**
	 * Finds an order by its parameter value.
	 * @param value for example {@code title}
	 * @return empty for an unknown value
	 */
	public static Optional<RoleSort> ofParameter(String value) {
		return Arrays.stream(values())
			.filter((sort) -> sort.parameter().equals(value.toLowerCase(Locale.ROOT)))
			.findFirst();
	}

	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The order.
	 * @param alphabet how titles are sorted, which decides between equals
	 * @return total
	 */
	public Comparator<RoleCard> order(Alphabet alphabet) {
		return this.order.thenComparing(RoleCard::title, alphabet).thenComparing(RoleCard::slug);
	}

	private static LocalDate day(RoleCard card) {
		return (card.updatedOn() != null) ? card.updatedOn() : LocalDate.MIN;
	}

}
