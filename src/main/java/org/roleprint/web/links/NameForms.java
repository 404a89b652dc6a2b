package org.roleprint.web.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogName;

/**
 * Finds pages by other forms of their names, and by another order of their words.
 */
final class NameForms {

	/**
	 * For each of the keys that a name has, the strictest first, the pages that have it.
	 */
	private final List<Map<String, Set<CatalogName>>> pages = new ArrayList<>();

	/**
	 * Works out the forms of names.
	 * @param names all that pages are called
	 * @param givenUp what they were called, found where nothing else is
	 */
	NameForms(List<CatalogName> names, List<CatalogName> givenUp) {
		names.forEach((name) -> add(name,
				(found, key) -> found.computeIfAbsent(key, (added) -> new LinkedHashSet<>()).add(name)));
		givenUp.forEach((name) -> add(name, (found, key) -> found.putIfAbsent(key, Set.of(name))));
	}

	private void add(CatalogName name, BiConsumer<Map<String, Set<CatalogName>>, String> form) {
		Stream
			.of(Stream.of(name.title(), name.slug()), name.formerSlugs().stream(), name.otherNames().stream(),
					name.formerNames().stream())
			.flatMap((texts) -> texts)
			.map(NameKeys::of)
			.forEach((keys) -> {
				while (this.pages.size() < keys.size()) {
					this.pages.add(new HashMap<>());
				}
				IntStream.range(0, keys.size()).forEach((index) -> form.accept(this.pages.get(index), keys.get(index)));
			});
	}

	/**
	 * The pages that have a name of such a form.
	 * @param text what somebody wrote for a name
	 * @return those of the strictest form that any has; none when no name has any
	 */
	Set<CatalogName> of(String text) {
		List<String> keys = NameKeys.of(text);
		return IntStream.range(0, this.pages.size())
			.filter((index) -> !keys.get(index).isEmpty())
			.mapToObj((index) -> this.pages.get(index).getOrDefault(keys.get(index), Set.of()))
			.filter((found) -> !found.isEmpty())
			.findFirst()
			.orElse(Set.of());
	}

}
