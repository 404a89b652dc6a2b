package org.roleprint.catalog;

import java.util.List;
import java.util.stream.Stream;

import org.roleprint.catalog.address.Paths;

/**
 * Everything a page of the catalog is called, for resolving names and finding near ones.
 *
 * @param kind role, skill or KPI
 * @param slug the page's slug
 * @param title its title
 * @param otherNames its other names and abbreviations
 * @param formerSlugs its earlier slugs
 * @param retired whether it is a role no longer in use
 */
public record CatalogName(Kind kind, String slug, String title, List<String> otherNames, List<String> formerSlugs,
		boolean retired) {

	/**
	 * What kind of page a name belongs to, in the order in which the resolver prefers
	 * them.
	 */
	public enum Kind {

		/** A role page. */
		ROLE,
		/** A skill page. */
		SKILL,
		/** A KPI page. */
		KPI;

		/**
		 * The page of this kind with a slug.
		 * @param slug the slug
		 * @return its path, for example {@code /skills/coaching}
		 */
		public String path(String slug) {
			return switch (this) {
				case ROLE -> Paths.role(slug);
				case SKILL -> Paths.skill(slug);
				case KPI -> Paths.kpi(slug);
			};
		}

	}

	/** The same name with the slugs from which pages moved here. */
	CatalogName with(Moves moves) {
		String before = this.kind.path("");
		List<String> moved = Stream.concat(Stream.of(this.slug), this.formerSlugs.stream())
			.flatMap((known) -> moves.formerPathsOf(this.kind.path(known)).stream())
			.filter((path) -> path.startsWith(before) && path.indexOf('/', before.length()) < 0)
			.map((path) -> path.substring(before.length()))
			.toList();
		return moved.isEmpty() ? this : new CatalogName(this.kind, this.slug, this.title, this.otherNames,
				Stream.concat(this.formerSlugs.stream(), moved.stream()).distinct().toList(), this.retired);
	}

	static CatalogName of(Role role) {
		return new CatalogName(Kind.ROLE, role.slug(), role.title(), role.profile().alsoKnownAs(),
				role.profile().formerSlugs(), role.isRetired());
	}

	static CatalogName of(Skill skill) {
		return new CatalogName(Kind.SKILL, skill.slug(), skill.title(), skill.alsoKnownAs(), List.of(), false);
	}

	static CatalogName of(Kpi kpi) {
		return new CatalogName(Kind.KPI, kpi.slug(), kpi.title(), kpi.alsoKnownAs(), List.of(), false);
	}

}
