package org.roleprint.career.network;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.StepKind;
import org.roleprint.catalog.YearRange;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * A career step between two points, told once although both their pages tell it.
 *
 * @param from where it starts
 * @param to where it leads
 * @param kind promotion, lateral or specialisation
 * @param years how long it usually takes
 * @param bothWays whether it is also taken from {@code to} to {@code from}
 * @param words what both pages say about it
 */
public record Step(CareerPoint from, CareerPoint to, StepKind kind, YearRange years, boolean bothWays, Words words) {

	/**
	 * What changes with a step, in the words of either end.
	 *
	 * @param leaving as the page of the role that is left says it, if it does
	 * @param arriving as the page of the role that is reached says it, if it does
	 */
	public record Words(@Nullable TrustedHtml leaving, @Nullable TrustedHtml arriving) {

		Words and(Words more) {
			return new Words((this.leaving != null) ? this.leaving : more.leaving,
					(this.arriving != null) ? this.arriving : more.arriving);
		}

	}

	/**
	 * The same step taken the other way.
	 * @return a step with both ends and both texts swapped
	 */
	public Step reversed() {
		return new Step(this.to, this.from, this.kind, this.years, this.bothWays,
				new Words(this.words.arriving, this.words.leaving));
	}

	/**
	 * Says whether both ends are roles of the catalog.
	 * @return false when one is a title outside
	 */
	public boolean isWithinCatalog() {
		return this.from.isInCatalog() && this.to.isInCatalog();
	}

	/**
	 * Says whether a point is one of the ends.
	 * @param point the point
	 * @return true for either end
	 */
	public boolean touches(CareerPoint point) {
		return this.from.equals(point) || this.to.equals(point);
	}

	/**
	 * The end that is not the given one.
	 * @param point one end
	 * @return the other end
	 */
	public CareerPoint otherThan(CareerPoint point) {
		return this.from.equals(point) ? this.to : this.from;
	}

	Step merge(Step same) {
		return new Step(this.from, this.to, this.kind, this.years, this.bothWays, this.words.and(same.words));
	}

}
