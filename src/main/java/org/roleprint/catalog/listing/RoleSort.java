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
	FAMILY("Family and level", Comparator.comparing(RoleCard::family).thenComparing(RoleCard::level)),
	/** From the most to the least senior. */
	LEVEL("Seniority",
			Comparator.comparingInt((RoleCard card) -> -card.level().rank()).thenComparing(RoleCard::family)),
	/** By title, as all equals are. */
	TITLE("Title, A to Z", (unusedOne, unusedOther) -> 0),
	/** The last changed first. */
	UPDATED("Last changed", Comparator.comparing(RoleSort::day).reversed());

	private final String title;

	private final Comparator<RoleCard> order;

	RoleSort(String title, Comparator<RoleCard> order) {
		this.title = title;
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

	public String title() {
		return this.title;
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
