package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.words.Thesaurus;
import org.roleprint.words.ThesaurusConcept;
import org.roleprint.words.Words;

/**
 * The names of skills and KPIs as concepts: what is called alike is one, and who names a
 * skill or KPI also finds the concepts that belong to it.
 */
final class NamedConcepts {

	/** A skill to which more concepts belong means none of them in particular. */
	private static final int FEW = 2;

	/** Before the slug of a skill to which a concept belongs. */
	private static final String SKILLS = "skills/";

	private NamedConcepts() {
	}

	/** A thesaurus with the names of skills and KPIs. */
	static Thesaurus with(Thesaurus thesaurus, List<CatalogName> names) {
		Map<String, ThesaurusConcept> byName = new LinkedHashMap<>();
		thesaurus.concepts()
			.forEach((concept) -> byName.merge(Words.stems(concept.name()), concept, ThesaurusConcept::joined));
		for (CatalogName name : names) {
			if (name.kind() != Kind.ROLE) {
				add(byName, name);
			}
		}
		return Thesaurus.of(byName.values(), thesaurus.language());
	}

	private static void add(Map<String, ThesaurusConcept> byName, CatalogName name) {
		String place = ((name.kind() == Kind.SKILL) ? SKILLS : "kpis/") + name.slug();
		List<String> called = new ArrayList<>(
				Stream.concat(Stream.of(name.title()), name.otherNames().stream()).distinct().toList());
		long belonging = byName.values().stream().filter((concept) -> concept.belongsTo().contains(place)).count();
		if (belonging <= FEW) {
			byName.replaceAll((key, concept) -> concept.belongsTo().contains(place)
					? concept.withPlainWords(unknown(called, concept)) : concept);
		}
		byName.merge(Words.stems(name.title()), new ThesaurusConcept(name.title(), name.otherNames(), List.of(),
				List.of(), List.of(), List.of(), List.of(place)), ThesaurusConcept::joined);
	}

	/** The skills to which a concept belongs, by slug. */
	static Stream<String> skills(ThesaurusConcept concept) {
		return concept.belongsTo()
			.stream()
			.filter((place) -> place.startsWith(SKILLS))
			.map((place) -> place.substring(SKILLS.length()));
	}

	private static List<String> unknown(List<String> called, ThesaurusConcept concept) {
		List<String> names = concept.names().stream().map(Words::stems).toList();
		return called.stream().filter((name) -> !names.contains(Words.stems(name))).toList();
	}

}
