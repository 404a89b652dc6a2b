package org.roleprint.content.rules;

import java.util.Set;
import java.util.stream.Collectors;

import org.roleprint.catalog.address.Slug;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.Link;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.PageAddress;
import org.roleprint.content.document.RoleHeader.Retired;
import org.roleprint.content.parsing.Closest;
import org.roleprint.content.permalink.PageAnchors;

/**
 * Whatever names another file, or a place in it, names one that exists.
 */
final class ReferenceRules implements ContentRule {

	private static final String MEND_PLACE = "link to one of its sections or lines, or to the page";

	@Override
	public void check(Library library, Findings findings) {
		library.roles().forEach((role) -> header(role, library, findings));
		library.roles().forEach((role) -> areas(role, library, findings));
		library.kpis()
			.forEach((kpi) -> known(new Name(kpi.file(), kpi.area(), ContentFolder.AREAS), library, findings));
		library.entries()
			.forEach((entry) -> entry.prose()
				.forEach((prose) -> prose.links().forEach((link) -> link(entry.file(), link, library, findings))));
	}

	/**
	 * A slug in a front matter.
	 */
	private record Name(ContentFile file, Located<String> slug, ContentFolder folder) {
	}

	private static void header(Blueprint role, Library library, Findings findings) {
		known(new Name(role.file(), role.header().family(), ContentFolder.FAMILIES), library, findings);
		level(role, library, findings);
		role.header()
			.differsFrom()
			.stream()
			.filter((difference) -> difference.plainTitle() == null)
			.forEach((difference) -> different(role, difference.other(), library, findings));
		Retired retired = role.header().retired();
		Located<String> successor = (retired != null) ? retired.successor() : null;
		if (successor != null) {
			known(new Name(role.file(), successor, ContentFolder.ROLES), library, findings);
			notItself(role, successor, findings);
			library.role(successor.value())
				.filter((other) -> other.header().retired() != null && !other.slug().equals(role.slug()))
				.ifPresent((other) -> findings.error(role.file(), successor.at(),
						"the successor \"" + other.slug() + "\" is retired too; name the role that is in use now"));
		}
	}

	private static void different(Blueprint role, Located<String> other, Library library, Findings findings) {
		notItself(role, other, findings);
		Blueprint named = library.role(other.value()).orElse(null);
		if (!library.holds(ContentFolder.ROLES, other.value())) {
			findings.error(role.file(), other.at(),
					"there is no role \"" + other.value() + "\""
							+ Closest.hint(other.value(), library.slugs(ContentFolder.ROLES))
							+ "; use the name of a file in roles/ without .md, or take the line out");
		}
		else if (named != null && named.header().retired() != null && role.header().retired() == null) {
			findings.error(role.file(), other.at(), "the role \"" + other.value()
					+ "\" is retired, so that nobody takes this one for it; take the line out");
		}
	}

	private static void level(Blueprint role, Library library, Findings findings) {
		Located<String> level = role.header().level();
		if (!level.value().isEmpty() && !library.holds(ContentFolder.LEVELS, level.value())) {
			findings.error(role.file(), level.at(),
					"unknown level \"" + level.value() + "\""
							+ Closest.hint(level.value(), library.slugs(ContentFolder.LEVELS)) + "; the levels are "
							+ library.levels().stream().map(ReferenceRules::named).collect(Collectors.joining(", ")));
		}
	}

	/** With the title where that says more than the file's name. */
	private static String named(LevelDocument level) {
		String title = level.title().value();
		return Slug.of(title).equals(level.slug()) ? level.slug() : level.slug() + " (" + title + ")";
	}

	private static void known(Name name, Library library, Findings findings) {
		String slug = name.slug().value();
		if (!slug.isEmpty() && !library.holds(name.folder(), slug)) {
			findings.error(name.file(), name.slug().at(),
					"there is no " + name.folder().noun() + " \"" + slug + "\""
							+ Closest.hint(slug, library.slugs(name.folder())) + "; use the name of a file in "
							+ name.folder().directory() + "/ without .md");
		}
	}

	private static void notItself(Blueprint role, Located<String> other, Findings findings) {
		if (other.value().equals(role.slug())) {
			findings.error(role.file(), other.at(), "this names the role itself; name another one or take it out");
		}
	}

	/** The title of an area that cannot be read may be any. */
	private static void areas(Blueprint role, Library library, Findings findings) {
		if (library.hasBroken(ContentFolder.AREAS)) {
			return;
		}
		PageAnchors.areas(role)
			.stream()
			.filter((area) -> !library.isAreaTitle(area.value()))
			.forEach((area) -> findings.error(role.file(), area.at(), "unknown area \"" + area.value() + "\""
					+ Closest.hint(area.value(), areaTitles(library)) + "; use the title of a file in areas/"));
	}

	private static Set<String> areaTitles(Library library) {
		return library.areas().stream().map((area) -> area.title().value()).collect(Collectors.toSet());
	}

	private static void link(ContentFile file, Link link, Library library, Findings findings) {
		PageAddress page = link.page();
		if (page == null) {
			return;
		}
		if (!library.holds(page.folder(), page.slug())) {
			findings.error(file, link.at(), "the link to \"" + link.destination() + "\" leads to no file"
					+ Closest.hint(page.slug(), library.slugs(page.folder())) + "; mend its path or take the link out");
			return;
		}
		library.role(page.slug())
			.filter((role) -> page.folder() == ContentFolder.ROLES && role.header().retired() != null)
			.ifPresent((role) -> findings.error(file, link.at(),
					"the link leads to the retired role \"" + role.slug() + "\"; link to its successor"));
		String fragment = page.fragment();
		if (fragment != null) {
			library.places(page)
				.filter((places) -> !places.contains(fragment))
				.ifPresent(
						(places) -> findings.error(file, link.at(), "the page \"" + page.slug() + "\" has no place \"#"
								+ fragment + "\"" + Closest.hint(fragment, places) + "; " + MEND_PLACE));
		}
	}

}
