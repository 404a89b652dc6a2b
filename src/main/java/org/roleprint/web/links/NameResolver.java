package org.roleprint.web.links;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.address.Slug;
import org.roleprint.catalog.listing.ClosestNames;

/**
 * Resolves what a wiki author writes between the brackets: a title, another name, a slug,
 * a former slug or an abbreviation, in any case and with any of the usual signs for a
 * space. Every name of an edition is folded once.
 */
final class NameResolver {

	/** A name is no longer than this; the rest of a longer text is not looked at. */
	private static final int LONGEST = 200;

	private static final int OFFERED = 3;

	private static final Pattern SPACES = Pattern.compile("[\\s_+\\-\\p{Pd}\\p{Z}]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private final List<CatalogName> names;

	/** The rules by which a folded name finds pages; the first that finds any decides. */
	private final List<Rule> rules;

	NameResolver(List<CatalogName> names) {
		this.names = names;
		List<CatalogName> roles = names.stream().filter((name) -> name.kind() == Kind.ROLE).toList();
		List<CatalogName> others = names.stream().filter((name) -> name.kind() != Kind.ROLE).toList();
		this.rules = List.of(new Rule(roles, NameResolver::called, NameResolver::folded),
				new Rule(roles, NameResolver::alsoCalled, NameResolver::folded),
				new Rule(others, NameResolver::called, NameResolver::folded),
				new Rule(others, NameResolver::alsoCalled, NameResolver::folded),
				new Rule(roles, NameResolver::nearlyCalled, Slug::of),
				new Rule(names, NameResolver::nearlyCalled, Slug::of));
	}

	/**
	 * The resolver of an edition.
	 * @param edition the edition
	 * @return what was made with it
	 */
	public static NameResolver of(Edition edition) {
		return edition.part(NameResolver.class);
	}

	/**
	 * Finds what is called so.
	 * @param name any text; slashes may be part of it
	 * @return roles before skills and KPIs, a page's own title before other names; never
	 * both pages and closest ones
	 */
	public Resolution resolve(String name) {
		String text = name.substring(0, Math.min(LONGEST, name.length()));
		if (name.length() <= LONGEST) {
			Optional<List<NamedPage>> pages = this.rules.stream()
				.map((rule) -> rule.find(text))
				.filter((found) -> !found.isEmpty())
				.findFirst();
			if (pages.isPresent()) {
				return new Resolution(pages.get(), List.of());
			}
		}
		return new Resolution(List.of(),
				ClosestNames.of(this.names, text, OFFERED).stream().map(NamedPage::of).toList());
	}

	private static Stream<String> called(CatalogName name) {
		Stream<String> slugs = Stream.concat(Stream.of(name.slug()), name.formerSlugs().stream());
		return Stream.concat(Stream.of(name.title()), slugs);
	}

	private static Stream<String> alsoCalled(CatalogName name) {
		return name.otherNames().stream();
	}

	/** Wikis drop or replace signs that a title may hold. */
	private static Stream<String> nearlyCalled(CatalogName name) {
		return Stream.concat(Stream.of(name.title()), name.otherNames().stream());
	}

	/**
	 * Case, accents and the signs for a space make no difference; other signs do, or "C"
	 * and "C#" would be one name.
	 */
	private static String folded(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * Pages by what they are called in one respect.
	 */
	private static final class Rule {

		private final Map<String, List<NamedPage>> pages = new HashMap<>();

		private final Function<String, String> fold;

		Rule(List<CatalogName> names, Function<CatalogName, Stream<String>> called, Function<String, String> fold) {
			this.fold = fold;
			names.forEach((name) -> called.apply(name)
				.map(fold)
				.distinct()
				.filter((key) -> !key.isEmpty())
				.forEach((key) -> this.pages.computeIfAbsent(key, (any) -> new ArrayList<>()).add(NamedPage.of(name))));
		}

		List<NamedPage> find(String text) {
			return this.pages.getOrDefault(this.fold.apply(text), List.of());
		}

	}

}
