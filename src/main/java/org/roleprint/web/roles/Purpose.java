package org.roleprint.web.roles;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.Role;
import org.roleprint.words.Sentences;

/**
 * What a job is for, said to the person who may take it: the sentence that says what the
 * role is, and its mission up to where that turns to other roles or speaks of the holder
 * as of somebody else.
 */
final class Purpose {

	private static final String MISSION = "mission";

	/** "Runs", not "The" or "AI". */
	private static final Pattern VERB = Pattern.compile("\\p{Lu}\\p{Ll}+s\\b.*");

	private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}(\\p{Ll}|\\s).*");

	private static final Pattern COMPARING = Pattern.compile("(?i)(un)?like\\b.*");

	private Purpose() {
	}

	/**
	 * Writes it.
	 * @param role the role
	 * @param titles the titles of all roles
	 * @param language the language of the catalog; the reader is spoken to in English
	 * only, as other grammars are not so easily bent
	 * @return plain paragraphs
	 */
	static List<String> of(Role role, Collection<String> titles, Locale language) {
		String mission = role.sections()
			.stream()
			.filter((section) -> section.anchor().equals(MISSION))
			.map((section) -> section.html().text())
			.collect(Collectors.joining());
		String summary = role.summary().text();
		return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? of(role.title(), summary, mission, titles)
				: paragraphs(role.title(), Sentences.first(summary), mission, titles);
	}

	static List<String> of(String title, String summary, String mission, Collection<String> titles) {
		return paragraphs(title, addressed(Sentences.first(summary)), mission, titles);
	}

	private static List<String> paragraphs(String title, String lead, String mission, Collection<String> titles) {
		String own = Sentences.of(mission)
			.stream()
			.takeWhile(elsewhere(title, titles).negate())
			.collect(Collectors.joining(" "));
		return Stream.of(lead, own).filter((text) -> !text.isBlank()).toList();
	}

	private static String addressed(String lead) {
		if (lead.isEmpty()) {
			return lead;
		}
		String first = lead.substring(0, 1);
		String words = (CAPITALISED.matcher(lead).matches() ? first.toLowerCase(Locale.ROOT) : first)
				+ lead.substring(1);
		return (VERB.matcher(lead).matches() ? "You will be the one who " : "You will be ") + words;
	}

	/** Whether a sentence is about another role, or about this one's holder. */
	private static Predicate<String> elsewhere(String title, Collection<String> titles) {
		String[] words = title.split(" of ", 2)[0].split(" ", -1);
		String holder = words[words.length - 1];
		Pattern others = titles.stream()
			.map(Pattern::quote)
			.collect(Collectors.collectingAndThen(Collectors.joining("|"),
					(any) -> Pattern.compile("(?iu)\\b(?:(?:the|this) " + Pattern.quote(holder) + "|" + any + ")\\b")));
		return (sentence) -> COMPARING.matcher(sentence).matches() || others.matcher(sentence).find();
	}

}
