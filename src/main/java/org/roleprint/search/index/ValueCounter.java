package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.Collection;
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

	private final Map<String, int[]> numbersOfRole = new HashMap<>();

	ValueCounter(Collection<RoleCard> roles, Function<RoleCard, Stream<Ref>> source) {
		Map<Ref, Integer> numbers = new HashMap<>();
		roles.forEach((role) -> this.numbersOfRole.put(role.slug(),
				source.apply(role).mapToInt((value) -> number(value, numbers)).toArray()));
	}

	private int number(Ref value, Map<Ref, Integer> numbers) {
		return numbers.computeIfAbsent(value, (added) -> {
			this.values.add(added);
			return this.values.size() - 1;
		});
	}

	/** The values that at least one of the roles has, with how many have it. */
	Map<Ref, Long> count(Collection<String> roles) {
		int[] counts = new int[this.values.size()];
		for (String role : roles) {
			for (int number : this.numbersOfRole.getOrDefault(role, new int[0])) {
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
