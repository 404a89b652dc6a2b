package org.roleprint.content.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.Link;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.PageAddress;
import org.roleprint.content.document.ThesaurusDocument.Entry;
import org.roleprint.content.parsing.Closest;
import org.roleprint.words.Words;

/**
 * A concept stands once in a directory, belongs to what exists, and shares a word with
 * another only where one of the two says so. Words are compared as the search does.
 */
final class ThesaurusRules implements ContentRule {

	@Override
	public void check(Library library, Findings findings) {
		List<Use> concepts = new ArrayList<>();
		library.thesaurus()
			.forEach((document) -> document.entries().forEach((entry) -> concepts.add(Use.of(document.file(), entry))));
		once(concepts, findings);
		concepts.forEach((concept) -> belongsTo(concept, library, findings));
		not(concepts, library, findings);
		senses(concepts, findings);
	}

	/**
	 * A term of a concept where it stands.
	 *
	 * @param file the file
	 * @param entry the concept
	 * @param concept the stems of its name: the same for the same concept, wherever and
	 * in whatever form it stands
	 * @param term the term
	 * @param stems the term's stems
	 */
	private record Use(ContentFile file, Entry entry, String concept, Located<String> term, String stems) {

		/** A concept's own name. */
		static Use of(ContentFile file, Entry entry) {
			String stems = Words.stems(entry.name().value());
			return new Use(file, entry, stems, entry.name(), stems);
		}

		/** Every term of the concept that this names. */
		List<Use> terms() {
			return this.entry.terms()
				.map((term) -> new Use(this.file, this.entry, this.concept, term, Words.stems(term.value())))
				.toList();
		}

		String name() {
			return this.entry.name().value();
		}

		boolean isName() {
			return this.term.equals(this.entry.name());
		}

		String place() {
			return this.file.shown() + ":" + this.term.at().line();
		}

	}

	private static void once(List<Use> concepts, Findings findings) {
		Map<String, Use> seen = new HashMap<>();
		for (Use concept : concepts) {
			Use earlier = seen.putIfAbsent(concept.file().directory() + "\n" + concept.concept(), concept);
			if (earlier != null) {
				findings.error(concept.file(), concept.term().at(), "the concept \"" + concept.name()
						+ "\" stands already in " + earlier.place() + "; join the two, or name one of them otherwise");
			}
		}
	}

	private static void belongsTo(Use concept, Library library, Findings findings) {
		for (Link link : concept.entry().belongsTo()) {
			PageAddress page = link.page();
			if (page != null && !library.holds(page.folder(), page.slug())) {
				findings.error(concept.file(), link.at(),
						"there is no " + page.folder().noun() + " \"" + page.slug() + "\""
								+ Closest.hint(page.slug(), library.slugs(page.folder())) + "; link to a file in "
								+ page.folder().directory() + "/");
			}
		}
	}

	private static void not(List<Use> concepts, Library library, Findings findings) {
		Map<String, String> names = new LinkedHashMap<>();
		concepts.forEach((concept) -> names.putIfAbsent(concept.concept(), concept.name()));
		for (Use concept : concepts) {
			for (Located<String> other : concept.entry().not()) {
				String stems = Words.stems(other.value());
				if (stems.equals(concept.concept())) {
					findings.warning(concept.file(), other.at(),
							"this names the concept itself; name another one or take it out");
				}
				else if (!names.containsKey(stems) && !library.hasBroken(ContentFolder.THESAURUS)) {
					findings.warning(concept.file(), other.at(), "there is no concept \"" + other.value() + "\""
							+ Closest.hint(other.value(), names.values()) + "; write the heading of one");
				}
			}
		}
	}

	private static void senses(List<Use> concepts, Findings findings) {
		Map<String, Set<String>> apart = new HashMap<>();
		concepts.forEach((concept) -> concept.entry()
			.not()
			.forEach((other) -> apart.computeIfAbsent(concept.concept(), (key) -> new HashSet<>())
				.add(Words.stems(other.value()))));
		Map<String, Map<String, Use>> senses = new HashMap<>();
		// Headings come first, so that a list is told of a heading and not the reverse.
		concepts.forEach((concept) -> senses.computeIfAbsent(concept.stems(), (key) -> new LinkedHashMap<>())
			.putIfAbsent(concept.concept(), concept));
		for (Use concept : concepts) {
			Set<String> own = new HashSet<>();
			for (Use use : concept.terms()) {
				if (!own.add(use.stems())) {
					findings.warning(use.file(), use.term().at(), "\"" + use.term().value()
							+ "\" stands in this concept already, in this or another form; keep it where it fits best");
				}
				else if (!use.isName()) {
					Map<String, Use> others = senses.computeIfAbsent(use.stems(), (key) -> new LinkedHashMap<>());
					if (others.putIfAbsent(use.concept(), use) == null) {
						others.values().forEach((other) -> clash(other, use, apart, findings));
					}
				}
			}
		}
	}

	private static void clash(Use earlier, Use here, Map<String, Set<String>> apart, Findings findings) {
		boolean toldApart = apart.getOrDefault(here.concept(), Set.of()).contains(earlier.concept())
				|| apart.getOrDefault(earlier.concept(), Set.of()).contains(here.concept());
		if (!earlier.concept().equals(here.concept()) && !toldApart) {
			findings.warning(here.file(), here.term().at(),
					"\"" + here.term().value() + "\" leads to two concepts, \"" + here.name() + "\" here and \""
							+ earlier.name() + "\" in " + earlier.place()
							+ "; take it out of one, or, if it has two meanings, write \"- **Not.** " + earlier.name()
							+ "\" here and \"- **Not.** " + here.name() + "\" there");
		}
	}

}
