package org.roleprint.web.frame;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Move;
import org.roleprint.catalog.Moves;

/**
 * Knows where a page stands now that was renamed, moved or given up: the page itself and
 * everything below or beside it, such as a role's scorecard, its Markdown and its embed
 * card.
 *
 * @param names everything the catalog's pages are called
 * @param moves everything that moved
 */
record MovedPage(List<CatalogName> names, Moves moves) {

	private static final Pattern ENTRY = Pattern.compile("(/|/api/|/embed/)(roles|skills|kpis)/([a-z0-9-]+)([./].*)?");

	/**
	 * The new address of a missing page.
	 * @param path the address asked for, from the root of the catalog
	 * @return empty when nothing moved away from there
	 */
	Optional<String> newAddress(String path) {
		Optional<Move> whole = this.moves.ofPage(path).filter((move) -> !move.gone());
		return whole.map((move) -> move.to().toString()).or(() -> newAddressBelow(path));
	}

	private Optional<String> newAddressBelow(String path) {
		Matcher parts = ENTRY.matcher(path);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String rest = (parts.group(4) != null) ? parts.group(4) : "";
		Kind kind = kind(parts.group(2));
		return this.names.stream()
			.filter((name) -> name.kind() == kind && name.formerSlugs().contains(parts.group(3)))
			.findFirst()
			.map((name) -> parts.group(1) + parts.group(2) + "/" + name.slug() + rest);
	}

	private static Kind kind(String folder) {
		return switch (folder) {
			case "skills" -> Kind.SKILL;
			case "kpis" -> Kind.KPI;
			default -> Kind.ROLE;
		};
	}

	/**
	 * What became of a page that is no more.
	 * @param path the address asked for, from the root of the catalog
	 * @return what succeeds it; empty when nothing was given up there
	 */
	Optional<Move> gone(String path) {
		Matcher parts = ENTRY.matcher(path);
		Optional<Move> whole = this.moves.ofPage(path)
			.or(() -> parts.matches() ? this.moves.ofPage("/" + parts.group(2) + "/" + parts.group(3))
					: Optional.empty());
		return whole.filter(Move::gone);
	}

}
