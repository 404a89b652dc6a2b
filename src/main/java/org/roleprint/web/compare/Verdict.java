package org.roleprint.web.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.career.compare.Comparison;
import org.roleprint.career.compare.Line;
import org.roleprint.career.compare.Overlap;
import org.roleprint.career.compare.SharpDifference;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.Role;

/**
 * What a comparison comes to, before any evidence.
 *
 * @param uses when to use which title, one for each role
 * @param numbers how much the roles have in common
 * @param relations how a career leads from one role to another
 * @param sharpest where they are furthest apart, at most five
 */
record Verdict(List<TitleUse> uses, List<Share> numbers, List<CareerRelation> relations, List<Sharp> sharpest) {

	/**
	 * A number with what it counts.
	 *
	 * @param common how many all roles have
	 * @param of how many at least one of them has
	 * @param text what is counted
	 */
	record Share(int common, int of, String text) {
	}

	/**
	 * An area in which the roles are far apart.
	 *
	 * @param area the area
	 * @param lines one of each role, null where a role has nothing there
	 */
	record Sharp(Ref area, List<@Nullable Line> lines) {

		private static Sharp of(SharpDifference difference) {
			return new Sharp(difference.area(),
					difference.lines().stream().<@Nullable Line>map((line) -> line.orElse(null)).toList());
		}

	}

	static Verdict of(List<Role> roles, Comparison comparison, List<CareerRelation> relations) {
		String all = (roles.size() == 2) ? "both" : "all " + ((roles.size() == 3) ? "three" : "four");
		return new Verdict(TitleUse.of(roles),
				List.of(number(comparison.skillsInCommon(), "skills in common", "at another level"),
						number(comparison.kpisInCommon(), "KPIs in common", "with another target"),
						number(comparison.topics(roles.size()), "topics that " + all + " answer for",
								"in rather different words")),
				relations, comparison.sharpest().stream().map(Sharp::of).toList());
	}

	private static Share number(Overlap overlap, String what, String otherwise) {
		return new Share(overlap.common(), overlap.of(),
				(overlap.otherwise() > 0) ? what + ", " + overlap.otherwise() + " " + otherwise : what);
	}

	/**
	 * What stands above the sharpest differences.
	 * @return for example {@code Five sharpest differences}
	 */
	public String sharpestTitle() {
		return (this.sharpest.size() == 5) ? "Five sharpest differences" : "Sharpest differences";
	}

}
