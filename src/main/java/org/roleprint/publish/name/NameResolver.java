package org.roleprint.publish.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.address.Slug;
import org.roleprint.catalog.listing.ClosestNames;

/**
 * Resolves what a wiki author writes between the brackets: a title, another name, a slug,
 * a former slug or an abbreviation, in any case and with any of the usual signs for a
 * space.
 */
@Component
public class NameResolver {

	/** A name is no longer than this; the rest of a longer text is not looked at. */
	private static final int LONGEST = 200;

	private static final int OFFERED = 3;

	private static final Pattern SPACES = Pattern.compile("[\\s_+\\-\\p{Pd}\\p{Z}]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private final Catalog catalog;

	NameResolver(Catalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Finds what is called so. Three statements.
	 * @param name any text; slashes may be part of it
	 * @return roles before skills and KPIs, a page's own title before other names; never
	 * both pages and closest ones
	 */
	public Resolution resolve(String name) {
		String text = name.substring(0, Math.min(LONGEST, name.length()));
		List<CatalogName> names = this.catalog.names();
		String folded = folded(text);
		if (!folded.isEmpty() && name.length() <= LONGEST) {
			List<NamedPage> pages = firstOf(names, folded);
			if (!pages.isEmpty()) {
				return new Resolution(pages, List.of());
			}
		}
		return new Resolution(List.of(), ClosestNames.of(names, text, OFFERED).stream().map(NamedPage::of).toList());
	}

	/** The first rule that finds anything decides. */
	private static List<NamedPage> firstOf(List<CatalogName> names, String folded) {
		Predicate<CatalogName> isRole = (name) -> name.kind() == Kind.ROLE;
		Predicate<CatalogName> called = (name) -> isCalled(name, folded);
		Predicate<CatalogName> alsoCalled = (name) -> isAlsoCalled(name, folded);
		Predicate<CatalogName> nearlyCalled = (name) -> isNearlyCalled(name, Slug.of(folded));
		return Stream
			.of(isRole.and(called), isRole.and(alsoCalled), isRole.negate().and(called),
					isRole.negate().and(alsoCalled), isRole.and(nearlyCalled), nearlyCalled)
			.map((rule) -> names.stream().filter(rule).map(NamedPage::of).toList())
			.filter((pages) -> !pages.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private static boolean isCalled(CatalogName name, String folded) {
		String slug = folded.replace(' ', '-');
		return folded(name.title()).equals(folded) || name.slug().equals(slug) || name.formerSlugs().contains(slug);
	}

	private static boolean isAlsoCalled(CatalogName name, String folded) {
		return name.otherNames().stream().anyMatch((other) -> folded(other).equals(folded));
	}

	/** Wikis drop or replace signs that a title may hold. */
	private static boolean isNearlyCalled(CatalogName name, String slug) {
		return !slug.isEmpty() && Stream.concat(Stream.of(name.title()), name.otherNames().stream())
			.anyMatch((known) -> Slug.of(known).equals(slug));
	}

	/**
	 * Case, accents and the signs for a space make no difference; other signs do, or "C"
	 * and "C#" would be one name.
	 */
	private static String folded(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}

}
