package org.roleprint.content.choice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.roleprint.catalog.address.Slug;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.Located;

/**
 * Finds the level that a role means by the level's title or another of its names, where
 * no file is called so.
 */
final class LevelNames {

	private final Map<String, String> slugs = new HashMap<>();

	private final Set<String> known = new HashSet<>();

	private LevelNames(List<LevelDocument> levels) {
		levels.forEach((level) -> this.known.add(level.slug()));
		Set<String> shared = new HashSet<>();
		levels.forEach((level) -> Stream.concat(Stream.of(level.title()), level.alsoKnownAs().stream())
			.map(Located::value)
			.map(Slug::of)
			.distinct()
			.filter((name) -> this.slugs.put(name, level.slug()) != null)
			.forEach(shared::add));
		this.slugs.keySet().removeAll(shared);
	}

	/**
	 * Finds the levels of roles.
	 * @param documents all documents
	 * @return the roles, each at the slug of its level where there is one
	 */
	static List<Blueprint> resolved(ContentDocuments documents) {
		LevelNames names = new LevelNames(documents.levels());
		return documents.roles().stream().map(names::resolved).toList();
	}

	private Blueprint resolved(Blueprint role) {
		String said = role.header().level().value();
		String slug = this.known.contains(said) ? null : this.slugs.get(Slug.of(said));
		return (slug != null) ? role.with(role.header().at(slug), role.steps()) : role;
	}

}
