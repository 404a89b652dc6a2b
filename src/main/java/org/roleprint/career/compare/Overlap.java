package org.roleprint.career.compare;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * How much of something all compared roles have.
 *
 * @param common how many all of them have
 * @param of how many at least one of them has
 * @param otherwise how many of the common ones differ from role to role
 */
public record Overlap(int common, int of, int otherwise) {

	static <T> Overlap of(Collection<T> rows, Predicate<T> shared, Predicate<T> same) {
		int common = (int) rows.stream().filter(shared).count();
		return new Overlap(common, rows.size(), common - (int) rows.stream().filter(same).count());
	}

}
