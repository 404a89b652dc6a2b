package org.roleprint.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
 * @param formerNames what it was called once and is not any more
 * @param retired whether it is a role no longer in use
 */
public record CatalogName(Kind kind, String slug, String title, List<String> otherNames, List<String> formerSlugs,
		List<String> formerNames, boolean retired) {

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
		 * What kind of page stands at a path.
		 * @param path a path, for example {@code /skills/coaching}
		 * @return empty for other pages, and for what stands below one of these
		 */
		public static Optional<Kind> ofPath(String path) {
			return Arrays.stream(values())
				.filter((kind) -> path.startsWith(kind.path("")) && path.indexOf('/', kind.path("").length()) < 0)
				.findFirst();
		}

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

	/**
	 * The page's path.
	 * @return for example {@code /skills/coaching}
	 */
	public String path() {
		return this.kind.path(this.slug);
	}

	/**
	 * The same with the slugs from which pages moved here, and what they were called.
	 * @param moves everything that moved
	 * @return each slug once
	 */
	public CatalogName with(Moves moves) {
		String before = this.kind.path("");
		Stream<String> moved = Stream.concat(Stream.of(this.slug), this.formerSlugs.stream())
			.flatMap((known) -> moves.formerPathsOf(this.kind.path(known)).stream())
			.filter((path) -> path.startsWith(before) && path.indexOf('/', before.length()) < 0)
			.map((path) -> path.substring(before.length()));
		return new CatalogName(this.kind, this.slug, this.title, this.otherNames,
				Stream.concat(this.formerSlugs.stream(), moved).distinct().toList(), moves.formerNamesOf(path()),
				this.retired);
	}

	static CatalogName of(Role role) {
		return new CatalogName(Kind.ROLE, role.slug(), role.title(), role.profile().alsoKnownAs(),
				role.profile().formerSlugs(), List.of(), role.isRetired());
	}

	static CatalogName of(Skill skill) {
		return new CatalogName(Kind.SKILL, skill.slug(), skill.title(), skill.alsoKnownAs(), List.of(), List.of(),
				false);
	}

	static CatalogName of(Kpi kpi) {
		return new CatalogName(Kind.KPI, kpi.slug(), kpi.title(), kpi.alsoKnownAs(), List.of(), List.of(), false);
	}

}
