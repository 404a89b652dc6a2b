package org.roleprint.web.roles;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.FactKey;
import org.roleprint.catalog.OwnFact;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.web.roles.RoleLines.StepLine;

/**
 * The facts of a role that fit in one row.
 *
 * @param reportsTo titles it reports to
 * @param span how many people and teams; empty when not said
 * @param from the first roles that lead here
 * @param to the first roles it leads to
 * @param own what the company says of it besides
 */
record RoleFacts(List<Title> reportsTo, String span, List<Title> from, List<Title> to, List<Own> own) {

	private static final int MOST = 3;

	/**
	 * A role by its title.
	 *
	 * @param title the title
	 * @param slug the role's slug, null for a title without a page
	 */
	record Title(String title, @Nullable String slug) {

		private static Title of(StepLine line) {
			return new Title(line.step().otherTitle(), line.slug());
		}

	}

	/**
	 * A fact that the format does not know.
	 *
	 * @param label what the catalog calls it
	 * @param values what it says
	 */
	record Own(String label, List<Value> values) {

		static Own of(OwnFact fact, CatalogDescription catalog) {
			FactKey key = catalog.fact(fact.key());
			String list = key.filter() ? "/roles?" + FacetGroup.own(key).parameter() + "=" : null;
			return new Own(key.label(),
					fact.refs()
						.stream()
						.map((value) -> new Value(value.title(),
								(list != null) ? list + UriUtils.encode(value.slug(), StandardCharsets.UTF_8) : null))
						.toList());
		}

	}

	/**
	 * What an own fact says.
	 *
	 * @param text as written
	 * @param others the list of all roles of which it holds, null when lists cannot be
	 * filtered by it
	 */
	record Value(String text, @Nullable String others) {
	}

	static RoleFacts of(Role role, RoleLines lines, Edition edition) {
		List<Title> reportsTo = role.profile()
			.reportsTo()
			.stream()
			.map((title) -> new Title(title, edition.roleTitled(title).map(Role::slug).orElse(null)))
			.toList();
		String span = role.profile().span();
		return new RoleFacts(reportsTo, (span != null) ? span : "", first(lines.from()), first(lines.to()),
				role.profile().own().stream().map((fact) -> Own.of(fact, edition.description())).toList());
	}

	private static List<Title> first(List<StepLine> steps) {
		return steps.stream().limit(MOST).map(Title::of).toList();
	}

}
