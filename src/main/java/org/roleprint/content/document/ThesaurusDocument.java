package org.roleprint.content.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.roleprint.words.TermKind;
import org.roleprint.words.ThesaurusConcept;

/**
 * A file of the thesaurus: the concepts of one area.
 *
 * @param file where it was read from
 * @param title what it is about
 * @param entries its concepts, in order
 */
public record ThesaurusDocument(ContentFile file, Located<String> title, List<Entry> entries) {

	public ThesaurusDocument {
		entries = List.copyOf(entries);
	}

	/**
	 * A concept as it was written.
	 *
	 * @param name its heading
	 * @param words its lists but the last two, each by what it holds
	 * @param not headings of concepts that share a word with it
	 * @param belongsTo links to skills, KPIs and areas
	 */
	public record Entry(Located<String> name, Map<TermKind, List<Located<String>>> words, List<Located<String>> not,
			List<Link> belongsTo) {

		public Entry {
			words = Map.copyOf(words);
			not = List.copyOf(not);
			belongsTo = List.copyOf(belongsTo);
		}

		/**
		 * Every term of the concept.
		 * @return the heading first
		 */
		public Stream<Located<String>> terms() {
			return Stream.concat(Stream.of(this.name),
					Stream.of(TermKind.values()).flatMap((kind) -> of(kind).stream()));
		}

		/**
		 * The concept without its places.
		 * @return its words as written
		 */
		public ThesaurusConcept concept() {
			return new ThesaurusConcept(this.name.value(), values(of(TermKind.OTHER_NAME)),
					values(of(TermKind.NARROWER)), values(of(TermKind.TOOL)), values(of(TermKind.PLAIN_WORD)),
					values(this.not), this.belongsTo.stream().flatMap((link) -> address(link).stream()).toList());
		}

		private List<Located<String>> of(TermKind kind) {
			return this.words.getOrDefault(kind, List.of());
		}

		private static List<String> values(List<Located<String>> located) {
			return located.stream().map(Located::value).toList();
		}

		private static Optional<String> address(Link link) {
			return Optional.ofNullable(link.page()).map((page) -> page.folder().directory() + "/" + page.slug());
		}

	}

}
