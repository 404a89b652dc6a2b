package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.words.Thesaurus;
import org.roleprint.words.ThesaurusConcept;
import org.roleprint.words.Words;

/**
 * The names of skills and KPIs as concepts: what is called alike is one, and who names a
 * skill or KPI also finds the concepts that belong to it.
 *
 * @param named the skills and KPIs, which any line may name
 * @param own the catalog's own concepts
 * @param thesaurus what words mean, the names among them
 * @param wording what sections and levels are called
 */
record NamedConcepts(List<CatalogName> named, List<ThesaurusConcept> own, Thesaurus thesaurus, Wording wording) {

	/** Of an index without documents. */
	static final NamedConcepts NONE = new NamedConcepts(List.of(), List.of(), Thesaurus.NONE, Wording.ENGLISH);

	/** A skill to which more concepts belong means none of them in particular. */
	private static final int FEW = 2;

	/**
	 * Those of an edition.
	 * @param edition the edition
	 * @param before those of an earlier one
	 * @return the very same as before when no name, concept, language or wording has
	 * changed
	 */
	static NamedConcepts of(Edition edition, NamedConcepts before) {
		List<CatalogName> named = edition.names().stream().filter((name) -> name.kind() != Kind.ROLE).toList();
		Thesaurus own = edition.thesaurus();
		boolean same = named.equals(before.named) && own.concepts().equals(before.own)
				&& own.language() == before.thesaurus.language() && edition.wording().equals(before.wording);
		return same ? before : new NamedConcepts(named, own.concepts(), with(own, named), edition.wording());
	}

	private static Thesaurus with(Thesaurus thesaurus, List<CatalogName> names) {
		Map<String, ThesaurusConcept> byName = new LinkedHashMap<>();
		thesaurus.concepts()
			.forEach((concept) -> byName.merge(Words.stems(concept.name()), concept, ThesaurusConcept::joined));
		names.forEach((name) -> add(byName, name));
		return Thesaurus.of(byName.values(), thesaurus.language());
	}

	private static void add(Map<String, ThesaurusConcept> byName, CatalogName name) {
		String place = ((name.kind() == Kind.SKILL) ? "skills/" : "kpis/") + name.slug();
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

	private static List<String> unknown(List<String> called, ThesaurusConcept concept) {
		List<String> names = concept.names().stream().map(Words::stems).toList();
		return called.stream().filter((name) -> !names.contains(Words.stems(name))).toList();
	}

}
