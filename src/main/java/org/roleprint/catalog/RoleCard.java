package org.roleprint.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A role as lists show it, with the tags that filters use.
 *
 * @param slug the role's slug
 * @param title the role's title
 * @param excerpt at most 320 characters of plain text
 * @param lead the role in a sentence, and the titles of the lines that define it
 * @param family its job family
 * @param level its level
 * @param alsoKnownAs other titles
 * @param updatedOn when its blueprint last changed
 * @param areas its areas of responsibility, each with the number of responsibilities
 * @param skills the skills it needs, in the order of its page
 * @param kpis the KPIs it is measured by, in the order of its page
 * @param own what the company says of it besides
 */
public record RoleCard(String slug, String title, String excerpt, Lead lead, Ref family, Level level,
		List<String> alsoKnownAs, @Nullable LocalDate updatedOn, Map<Ref, Long> areas, List<Ref> skills, List<Ref> kpis,
		List<OwnFact> own) {

	/**
	 * What tells a role from its neighbours.
	 *
	 * @param sentence what it is
	 * @param defining the titles of the responsibilities that define it, at most five
	 */
	public record Lead(String sentence, List<String> defining) {

		private static final int MOST = 5;

		static Lead of(Role role) {
			return new Lead(role.lead(),
					role.responsibilities()
						.stream()
						.filter(Responsibility::isDefining)
						.map(Responsibility::title)
						.limit(MOST)
						.toList());
		}

	}

	/**
	 * How many responsibilities the role has.
	 * @return 0 or more
	 */
	public long responsibilities() {
		return this.areas.values().stream().mapToLong(Long::longValue).sum();
	}

}
