package org.roleprint.web.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.career.compare.Comparison;
import org.roleprint.career.compare.Line;
import org.roleprint.career.compare.Overlap;
import org.roleprint.career.compare.SharpDifference;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.wording.Phrase;
import org.roleprint.catalog.wording.Wording;

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

	static Verdict of(List<Role> roles, Comparison comparison, List<CareerRelation> relations, Wording wording) {
		return new Verdict(TitleUse.of(roles),
				List.of(number(comparison.skillsInCommon(), wording.say("compare.share.skills"),
						wording.phrase("compare.share.skills-otherwise")),
						number(comparison.kpisInCommon(), wording.say("compare.share.kpis"),
								wording.phrase("compare.share.kpis-otherwise")),
						number(comparison.topics(roles.size()), wording.say("compare.share.topics." + roles.size()),
								wording.phrase("compare.share.topics-otherwise"))),
				relations, comparison.sharpest().stream().map(Sharp::of).toList());
	}

	private static Share number(Overlap overlap, String what, Phrase otherwise) {
		return new Share(overlap.common(), overlap.of(),
				(overlap.otherwise() > 0) ? otherwise.with(what, overlap.otherwise()) : what);
	}

}
