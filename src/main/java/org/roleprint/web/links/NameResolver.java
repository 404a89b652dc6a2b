package org.roleprint.web.links;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.listing.ClosestNames;

/**
 * Resolves what a wiki author writes between the brackets: a title, another name, a slug,
 * a former slug or an abbreviation, in any case and with any of the usual signs for a
 * space; and, where nothing is called just so, in other forms and another order of its
 * words. Every name of an edition is folded once.
 */
final class NameResolver {

	/** A name is no longer than this; the rest of a longer text is not looked at. */
	private static final int LONGEST = 200;

	private static final int OFFERED = 3;

	private static final Pattern SPACES = Pattern.compile("[\\s_+\\-\\p{Pd}\\p{Z}]+");

	/** No wiki reads any of these as its own. */
	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} /&,.()'-]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private final List<CatalogName> names;

	/** By each rule in turn, what is called so; the first that finds any decides. */
	private final List<Rule> rules = new ArrayList<>();

	NameResolver(List<CatalogName> names) {
		this.names = names;
		List<CatalogName> roles = names.stream().filter((name) -> name.kind() == Kind.ROLE).toList();
		List<CatalogName> others = names.stream().filter((name) -> name.kind() != Kind.ROLE).toList();
		for (List<CatalogName> kinds : List.of(roles, others)) {
			this.rules.add(Rule.of(kinds, NameResolver::called, NameResolver::folded));
			this.rules.add(Rule.of(kinds, (name) -> name.otherNames().stream(), NameResolver::folded));
		}
		this.rules.add(Rule.of(names, (name) -> Stream.concat(called(name), name.otherNames().stream()), NameKeys::of));
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
		if (name.length() > LONGEST) {
			return new Resolution(List.of(), closest(name.substring(0, LONGEST)), "");
		}
		WrittenName written = WrittenName.of(name);
		Optional<Set<CatalogName>> called = written.readings()
			.stream()
			.flatMap((reading) -> this.rules.stream().map((rule) -> rule.find(reading)))
			.filter((found) -> !found.isEmpty())
			.findFirst();
		return called.map((found) -> new Resolution(ofKind(written.kind(), found), List.of(), written.place()))
			.orElseGet(() -> new Resolution(List.of(), closest(written.bare()), ""));
	}

	/**
	 * What a link can call a page.
	 * @param path the page's path from the root of the catalog
	 * @param title its title
	 * @return its title, or else its slug, where just this page is called so and a wiki
	 * takes every sign of it; empty where neither will do
	 */
	public Optional<String> nameOf(String path, String title) {
		return Stream.of(title, path.substring(path.lastIndexOf('/') + 1))
			.filter((name) -> PLAIN.matcher(name).matches())
			.filter((name) -> {
				List<NamedPage> pages = resolve(name).pages();
				return pages.size() == 1 && pages.get(0).path().equals(path);
			})
			.findFirst();
	}

	/** Whoever says which kind is meant means no other, unless there is none of it. */
	private static List<NamedPage> ofKind(Optional<Kind> kind, Set<CatalogName> found) {
		List<CatalogName> meant = found.stream()
			.filter((name) -> kind.filter(name.kind()::equals).isPresent())
			.toList();
		return (meant.isEmpty() ? found : meant).stream().map(NamedPage::of).toList();
	}

	private List<NamedPage> closest(String text) {
		return ClosestNames.of(this.names, NameKeys.inFull(text), OFFERED)
			.stream()
			.sorted(Comparator.comparing(CatalogName::kind))
			.map(NamedPage::of)
			.toList();
	}

	private static Stream<String> called(CatalogName name) {
		Stream<String> slugs = Stream.concat(Stream.of(name.slug()), name.formerSlugs().stream());
		return Stream.concat(Stream.of(name.title()), slugs);
	}

	/**
	 * Case, accents and the signs for a space make no difference; other signs do, or "C"
	 * and "C#" would be one name.
	 */
	private static List<String> folded(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		return List.of(SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
	}

	/**
	 * Pages by what they are called in one respect.
	 *
	 * @param pages for each of the keys that a name has, the pages that have it
	 * @param fold what makes keys of a name, the strictest first
	 */
	private record Rule(List<Map<String, Set<CatalogName>>> pages, Function<String, List<String>> fold) {

		static Rule of(List<CatalogName> names, Function<CatalogName, Stream<String>> called,
				Function<String, List<String>> fold) {
			Rule rule = new Rule(new ArrayList<>(), fold);
			names.forEach((name) -> called.apply(name).forEach((text) -> rule.add(fold.apply(text), name)));
			return rule;
		}

		private void add(List<String> keys, CatalogName name) {
			for (int index = 0; index < keys.size(); index++) {
				if (this.pages.size() == index) {
					this.pages.add(new HashMap<>());
				}
				this.pages.get(index).computeIfAbsent(keys.get(index), (key) -> new LinkedHashSet<>()).add(name);
			}
		}

		Set<CatalogName> find(String text) {
			List<String> keys = this.fold.apply(text);
			return IntStream.range(0, this.pages.size())
				.filter((index) -> !keys.get(index).isEmpty())
				.mapToObj((index) -> this.pages.get(index).getOrDefault(keys.get(index), Set.of()))
				.filter((found) -> !found.isEmpty())
				.findFirst()
				.orElse(Set.of());
		}

	}

}
