package org.roleprint.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CareerStep;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.search.query.Asked;
import org.roleprint.search.query.Concept;
import org.roleprint.search.query.RolePart;
import org.roleprint.search.query.Titles.Mention;
import org.roleprint.search.query.Titles.Outside;

/**
 * What a search offers above all lines because the question named it: a part of a role's
 * page, a comparison, the roles that report somewhere, the roles near one that was asked
 * for by its title alone, or that a title has no page here.
 *
 * @param part the part of the roles' pages that was asked for, null for none
 * @param roles the roles whose part it is, best first; empty without a part
 * @param compared the roles to compare, two or more, or none
 * @param reporting the roles that report to one that was named, when that was asked
 * @param near roles whose titles hold the one that was asked for, and those that a step
 * of a career joins to it; empty where more was asked than a title and a part
 * @param outside the titles that no role has
 */
public record Offers(@Nullable RolePart part, List<RoleCard> roles, List<RoleCard> compared, List<RoleCard> reporting,
		List<RoleCard> near, List<Outside> outside) {

	/** Nothing to offer. */
	static final Offers NONE = new Offers(null, List.of(), List.of(), List.of(), List.of(), List.of());

	/** A title that two roles share is asked about both. */
	private static final int ROLES = 2;

	private static final int COMPARED = 4;

	private static final int NEAR = 4;

	private static final int REPORTING = 40;

	static Offers of(Asked asked, SearchEdition edition) {
		List<Mention> named = asked.titles().stream().filter((title) -> !title.roles().isEmpty()).toList();
		List<RoleCard> roles = (asked.part() != null && named.size() == 1)
				? cards(named.get(0).roles().stream(), edition, ROLES * 2) : List.of();
		return new Offers(roles.isEmpty() ? null : asked.part(), roles,
				asked.reports() ? List.of() : compared(asked, named, edition), reporting(asked, edition),
				near(asked, named, edition),
				asked.titles().stream().flatMap((title) -> title.outside().stream()).toList());
	}

	private static List<RoleCard> compared(Asked asked, List<Mention> named, SearchEdition edition) {
		if (named.size() > 1) {
			return cards(named.stream().map((title) -> title.roles().get(0)).distinct(), edition, COMPARED);
		}
		boolean sameTitle = asked.compares() && named.size() == 1 && named.get(0).roles().size() > 1;
		return sameTitle ? cards(named.get(0).roles().stream(), edition, ROLES * 2) : List.of();
	}

	private static List<RoleCard> reporting(Asked asked, SearchEdition edition) {
		Stream<String> reporting = asked.roles().stream().map(edition::reportingTo).flatMap(Collection::stream);
		return asked.reports() ? cards(reporting.distinct(), edition, REPORTING) : List.of();
	}

	private static List<RoleCard> near(Asked asked, List<Mention> named, SearchEdition edition) {
		boolean more = asked.reports() || asked.compares() || asked.concepts().stream().anyMatch(Concept::isRequired);
		if (more || named.size() != 1) {
			return List.of();
		}
		List<String> called = named.get(0).roles();
		List<Role> roles = edition.edition().roles(called);
		Stream<String> longer = roles.stream()
			.map(Role::title)
			.map(edition.titles()::holding)
			.flatMap(Collection::stream);
		Stream<String> steps = roles.stream()
			.map(Role::careerSteps)
			.flatMap(Collection::stream)
			.map(CareerStep::other)
			.flatMap(Optional::stream)
			.map(Role::slug);
		return cards(Stream.concat(longer, steps).distinct().filter((slug) -> !called.contains(slug)), edition, NEAR);
	}

	private static List<RoleCard> cards(Stream<String> slugs, SearchEdition edition, int most) {
		return slugs.flatMap((slug) -> edition.name(Kind.ROLE, slug).stream())
			.flatMap((name) -> edition.edition().roleCard(name.slug()).stream())
			.limit(most)
			.toList();
	}

	/**
	 * Whether there is anything to offer.
	 * @return true when the question named no role's part, no two roles and no title
	 * outside the catalog, and asked for none that report
	 */
	public boolean isEmpty() {
		return this.roles.isEmpty() && this.compared.size() < 2 && this.reporting.isEmpty() && this.outside.isEmpty();
	}

}
