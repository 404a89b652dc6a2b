package org.roleprint.web.failure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;

/**
 * Knows where the pages of a renamed role stand now: its own page and everything below or
 * beside it, such as its scorecard, its Markdown and its embed card.
 */
final class MovedRole {

	private static final Pattern PAGE_OF_ROLE = Pattern.compile("(/(?:api/|embed/)?roles/)([a-z0-9-]+)([./].*)?");

	private MovedRole() {
	}

	/**
	 * The new address of a missing page.
	 * @param path the address asked for, from the root of the catalog
	 * @param names everything the catalog's pages are called
	 * @return empty when no role ever had that address
	 */
	static Optional<String> newAddress(String path, List<CatalogName> names) {
		Matcher parts = PAGE_OF_ROLE.matcher(path);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String rest = (parts.group(3) != null) ? parts.group(3) : "";
		return names.stream()
			.filter((name) -> name.kind() == Kind.ROLE && name.formerSlugs().contains(parts.group(2)))
			.findFirst()
			.map((name) -> parts.group(1) + name.slug() + rest);
	}

}
