package org.roleprint.authoring.prose;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.content.document.ContentProblem;

/**
 * No phrase that would fit any role, and so says nothing about this one. In the list a
 * {@code *} stands for any ending.
 */
final class FillerPhrases implements ProseRule {

	/** A skill may be named after a word that prose should not lean on. */
	private static final String NAMES = "title";

	private final Pattern pattern;

	FillerPhrases() {
		this(WordLists.read("filler-phrases.txt"));
	}

	FillerPhrases(List<String> phrases) {
		String any = phrases.stream().map(FillerPhrases::expression).collect(Collectors.joining("|"));
		this.pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
				Pattern.CASE_INSENSITIVE);
	}

	private static String expression(String phrase) {
		return Stream.of(phrase.split("[ -]+"))
			.map((word) -> word.endsWith("*") ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
					: Pattern.quote(word))
			.collect(Collectors.joining("[\\s-]+"))
			.replace("'", "\\E['’]\\Q");
	}

	@Override
	public Stream<ContentProblem> check(Corpus corpus) {
		return corpus.files()
			.flatMap((file) -> file.passages()
				.filter((passage) -> !passage.section().equals(NAMES))
				.flatMap((passage) -> this.pattern.matcher(passage.text())
					.results()
					.map((hit) -> file.warning(passage.at(hit.start()),
							"filler \"%s\"; say what is meant, with a noun or a number".formatted(hit.group())))));
	}

}
