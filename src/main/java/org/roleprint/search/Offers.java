package org.roleprint.search;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.RoleCard;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.search.query.Asked;
import org.roleprint.search.query.RolePart;
import org.roleprint.search.query.Titles.Mention;
import org.roleprint.search.query.Titles.Outside;

/**
 * What a search offers above all lines because the question named it: a part of a role's
 * page, a comparison, or that a title has no page here.
 *
 * @param part the part of the roles' pages that was asked for, null for none
 * @param roles the roles whose part it is, best first; empty without a part
 * @param compared the roles to compare, two or more, or none
 * @param outside the titles that no role has
 */
public record Offers(@Nullable RolePart part, List<RoleCard> roles, List<RoleCard> compared, List<Outside> outside) {

	/** Nothing to offer. */
	static final Offers NONE = new Offers(null, List.of(), List.of(), List.of());

	/** A title that two roles share is asked about both. */
	private static final int ROLES = 2;

	private static final int COMPARED = 4;

	static Offers of(Asked asked, SearchEdition edition) {
		List<Mention> named = asked.titles().stream().filter((title) -> !title.roles().isEmpty()).toList();
		List<RoleCard> roles = (asked.part() != null && named.size() == 1)
				? cards(named.get(0).roles().stream(), edition) : List.of();
		return new Offers(roles.isEmpty() ? null : asked.part(), roles, compared(asked, named, edition),
				asked.titles().stream().flatMap((title) -> title.outside().stream()).toList());
	}

	private static List<RoleCard> compared(Asked asked, List<Mention> named, SearchEdition edition) {
		if (named.size() > 1) {
			return cards(named.stream().map((title) -> title.roles().get(0)).distinct(), edition).stream()
				.limit(COMPARED)
				.toList();
		}
		boolean sameTitle = asked.compares() && named.size() == 1 && named.get(0).roles().size() > 1;
		return sameTitle ? cards(named.get(0).roles().stream(), edition) : List.of();
	}

	private static List<RoleCard> cards(Stream<String> slugs, SearchEdition edition) {
		return slugs.flatMap((slug) -> edition.name(Kind.ROLE, slug).stream())
			.flatMap((name) -> edition.edition().roleCard(name.slug()).stream())
			.limit(ROLES * 2L)
			.toList();
	}

	/**
	 * Whether there is anything to offer.
	 * @return true when the question named no role's part, no two roles and no title
	 * outside the catalog
	 */
	public boolean isEmpty() {
		return this.roles.isEmpty() && this.compared.size() < 2 && this.outside.isEmpty();
	}

}
