package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;

/**
 * Counts how many of some roles have each value of a group. Values are numbered once, so
 * that counting thousands of roles touches whole numbers only.
 */
final class ValueCounter {

	private final List<Ref> values = new ArrayList<>();

	private final int[][] numbersOfRole;

	ValueCounter(List<RoleCard> roles, Function<RoleCard, Stream<Ref>> source) {
		Map<Ref, Integer> numbers = new HashMap<>();
		this.numbersOfRole = roles.stream()
			.map((role) -> source.apply(role).mapToInt((value) -> number(value, numbers)).toArray())
			.toArray(int[][]::new);
	}

	private int number(Ref value, Map<Ref, Integer> numbers) {
		return numbers.computeIfAbsent(value, (added) -> {
			this.values.add(added);
			return this.values.size() - 1;
		});
	}

	/**
	 * The values that at least one of the roles has, with how many have it.
	 * @param roles the roles' places in the list
	 */
	Map<Ref, Long> count(int[] roles) {
		int[] counts = new int[this.values.size()];
		for (int role : roles) {
			for (int number : this.numbersOfRole[role]) {
				counts[number]++;
			}
		}
		Map<Ref, Long> found = new HashMap<>();
		for (int number = 0; number < counts.length; number++) {
			if (counts[number] > 0) {
				found.put(this.values.get(number), (long) counts[number]);
			}
		}
		return found;
	}

}
