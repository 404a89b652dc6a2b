package org.roleprint.catalog.listing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;

/**
 * Which pages are called just so, in any case and with any of the usual signs for a
 * space. The resolver answers by it, and the check holds the content to it.
 */
public final class PageNames {

	private static final Pattern SPACES = Pattern.compile("[\\s_+\\-\\p{Pd}\\p{Z}]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** By each rule in turn, what is called so; the first that finds any decides. */
	private final List<Map<String, Set<CatalogName>>> now;

	private final Map<String, Set<CatalogName>> once;

	private final Map<String, Set<CatalogName>> givenUp;

	/**
	 * Folds every name once.
	 * @param names what the pages are called that stand
	 * @param givenUp what those were called that do not
	 */
	public PageNames(List<CatalogName> names, List<CatalogName> givenUp) {
		List<CatalogName> roles = names.stream().filter((name) -> name.kind() == Kind.ROLE).toList();
		List<CatalogName> others = names.stream().filter((name) -> name.kind() != Kind.ROLE).toList();
		Function<CatalogName, Stream<String>> known = (name) -> name.otherNames().stream();
		this.now = List.of(folded(roles, PageNames::titled), folded(roles, known), folded(others, PageNames::titled),
				folded(others, known));
		this.once = folded(names, (name) -> name.formerNames().stream());
		this.givenUp = folded(givenUp, (name) -> Stream.concat(Stream.of(name.slug()), name.formerNames().stream()));
	}

	private static Map<String, Set<CatalogName>> folded(List<CatalogName> names,
			Function<CatalogName, Stream<String>> called) {
		Map<String, Set<CatalogName>> pages = new HashMap<>();
		names.forEach((name) -> called.apply(name)
			.forEach((text) -> pages.computeIfAbsent(fold(text), (key) -> new LinkedHashSet<>()).add(name)));
		return pages;
	}

	private static Stream<String> titled(CatalogName name) {
		Stream<String> slugs = Stream.concat(Stream.of(name.slug()), name.formerSlugs().stream());
		return Stream.concat(Stream.of(name.title()), slugs);
	}

	/**
	 * Finds what is called so.
	 * @param text a name
	 * @return roles before skills and KPIs, titles and slugs before other names, and
	 * beside whatever has the name now those that had it once; what was given up only
	 * where nothing else was ever called so
	 */
	public Set<CatalogName> called(String text) {
		String key = fold(text);
		if (key.isEmpty()) {
			return Set.of();
		}
		Set<CatalogName> found = new LinkedHashSet<>();
		this.now.stream()
			.map((pages) -> pages.getOrDefault(key, Set.of()))
			.filter((pages) -> !pages.isEmpty())
			.findFirst()
			.ifPresent(found::addAll);
		found.addAll(this.once.getOrDefault(key, Set.of()));
		return found.isEmpty() ? this.givenUp.getOrDefault(key, Set.of()) : found;
	}

	/**
	 * Case, accents and the signs for a space make no difference; other signs do, or "C"
	 * and "C#" would be one name.
	 * @param text a name
	 * @return the same for all its spellings
	 */
	public static String fold(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}

}
