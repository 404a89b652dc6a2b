package org.roleprint.content.rules;

import java.util.HashMap;
import java.util.Map;

import org.roleprint.catalog.address.Slug;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Position;

/**
 * File names are slugs; slugs, former slugs and titles are unique among everything that
 * has a page, and titles among families and among areas.
 */
final class NameRules implements ContentRule {

	private static final int MAX_SLUG = 100;

	@Override
	public void check(Library library, Findings findings) {
		Map<String, ContentFile> slugs = new HashMap<>();
		Map<String, ContentFile> titles = new HashMap<>();
		for (Entry entry : library.entries()) {
			fileName(entry.file(), findings);
			title(entry, titles, findings);
			if (entry.file().folder().hasPages()) {
				slug(entry.file(), slugs, findings);
			}
		}
		library.roles()
			.forEach((role) -> role.header()
				.formerSlugs()
				.forEach((former) -> formerSlug(role, former, slugs, findings)));
	}

	private static void fileName(ContentFile file, Findings findings) {
		if (!Slug.isValid(file.slug()) || file.slug().length() > MAX_SLUG) {
			String proposal = Slug.of(file.slug());
			findings.error(file, Position.START,
					"the file's name is the address and must be at most " + MAX_SLUG
							+ " lower-case letters, digits and single hyphens; rename it to "
							+ (proposal.isEmpty() || proposal.length() > MAX_SLUG ? "some-words" : proposal) + ".md");
		}
	}

	private static void title(Entry entry, Map<String, ContentFile> titles, Findings findings) {
		String title = entry.title().value();
		if (title.isEmpty()) {
			return;
		}
		ContentFolder folder = entry.file().folder();
		String scope = folder.hasPages() ? "page" : folder.directory();
		ContentFile earlier = titles.putIfAbsent(scope + " " + Library.fold(title), entry.file());
		if (earlier != null) {
			findings.error(entry.file(), entry.title().at(),
					"the title \"" + title + "\" is also that of " + earlier.shown() + "; retitle one of the two");
		}
	}

	private static void slug(ContentFile file, Map<String, ContentFile> slugs, Findings findings) {
		ContentFile earlier = slugs.putIfAbsent(file.slug(), file);
		if (earlier != null) {
			findings.error(file, Position.START,
					"the slug \"" + file.slug() + "\" is also that of " + earlier.shown() + "; rename one of the two");
		}
	}

	private static void formerSlug(Blueprint role, Located<String> former, Map<String, ContentFile> slugs,
			Findings findings) {
		String slug = former.value();
		ContentFile taken = slugs.putIfAbsent(slug, role.file());
		if (!Slug.isValid(slug)) {
			findings.error(role.file(), former.at(), "the former slug \"" + slug
					+ "\" is no slug; write the last part of the old address, such as " + Slug.of(slug));
		}
		else if (taken != null && taken.slug().equals(slug)) {
			findings.error(role.file(), former.at(), "the former slug \"" + slug + "\" is the slug of " + taken.shown()
					+ " now; take it out, since that page answers there");
		}
		else if (taken != null) {
			findings.error(role.file(), former.at(), "the former slug \"" + slug + "\" stands twice, here and in "
					+ taken.shown() + "; keep it where the old page went");
		}
	}

}
