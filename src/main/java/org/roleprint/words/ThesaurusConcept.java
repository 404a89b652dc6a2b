package org.roleprint.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One thing that people look for, and the words that lead to it.
 *
 * @param name what those who do it call it
 * @param otherNames what means the same
 * @param narrower words for its parts and kinds
 * @param tools products that do it
 * @param plainWords what outsiders say when they mean it
 * @param not names of concepts that share a word with it and mean something else
 * @param belongsTo the skills, KPIs and areas it is about, such as
 * {@code skills/incident-management}
 */
public record ThesaurusConcept(String name, List<String> otherNames, List<String> narrower, List<String> tools,
		List<String> plainWords, List<String> not, List<String> belongsTo) {

	private static final String SKILLS = "skills/";

	public ThesaurusConcept {
		otherNames = List.copyOf(otherNames);
		narrower = List.copyOf(narrower);
		tools = List.copyOf(tools);
		plainWords = List.copyOf(plainWords);
		not = List.copyOf(not);
		belongsTo = List.copyOf(belongsTo);
	}

	/**
	 * A concept of which only names are known.
	 * @param name what it is called
	 * @param otherNames what means the same
	 * @return a concept with no other words
	 */
	public static ThesaurusConcept named(String name, String... otherNames) {
		return new ThesaurusConcept(name, List.of(otherNames), List.of(), List.of(), List.of(), List.of(), List.of());
	}

	/**
	 * The same concept with more words.
	 * @param words what outsiders say when they mean it
	 * @return a concept to which these words lead too
	 */
	public ThesaurusConcept withPlainWords(List<String> words) {
		return joined(new ThesaurusConcept(this.name, List.of(), List.of(), List.of(), words, List.of(), List.of()));
	}

	/**
	 * The same concept with all words of another, each once, in whatever form.
	 * @param more what is added; its name makes no difference
	 * @return a concept that goes by this one's name
	 */
	public ThesaurusConcept joined(ThesaurusConcept more) {
		List<String> names = distinct(names(), more.otherNames);
		return new ThesaurusConcept(this.name, names.subList(1, names.size()), distinct(this.narrower, more.narrower),
				distinct(this.tools, more.tools), distinct(this.plainWords, more.plainWords),
				distinct(this.not, more.not), distinct(this.belongsTo, more.belongsTo));
	}

	/**
	 * Tells it from all others.
	 * @return the stems of its name in one word
	 */
	public String key() {
		return key(this.name);
	}

	private static String key(String name) {
		return Words.stems(name).replace(' ', '_');
	}

	/**
	 * Whether it is told apart from another one, with which it shares a word.
	 * @param other the other concept
	 * @return true when either says that it is not the other
	 */
	public boolean isApart(ThesaurusConcept other) {
		return names(this.not, other) || names(other.not, this);
	}

	private static boolean names(List<String> names, ThesaurusConcept concept) {
		String key = concept.key();
		return names.stream().anyMatch((name) -> key(name).equals(key));
	}

	/**
	 * The skills to which it belongs.
	 * @return their slugs
	 */
	public Stream<String> skills() {
		return this.belongsTo.stream()
			.filter((place) -> place.startsWith(SKILLS))
			.map((place) -> place.substring(SKILLS.length()));
	}

	/**
	 * What it is called: the name and what means the same.
	 * @return the name first
	 */
	public List<String> names() {
		return distinct(List.of(this.name), this.otherNames);
	}

	private static List<String> distinct(List<String> words, List<String> more) {
		Map<String, String> byStems = new LinkedHashMap<>();
		Stream.concat(words.stream(), more.stream()).forEach((word) -> byStems.putIfAbsent(Words.stems(word), word));
		return List.copyOf(byStems.values());
	}

	/**
	 * The words that stand to the concept in a certain way.
	 * @param kind the way
	 * @return in the order of the file
	 */
	public List<String> words(TermKind kind) {
		return switch (kind) {
			case NAME -> List.of(this.name);
			case OTHER_NAME -> this.otherNames;
			case NARROWER -> this.narrower;
			case TOOL -> this.tools;
			case PLAIN_WORD -> this.plainWords;
		};
	}

}
