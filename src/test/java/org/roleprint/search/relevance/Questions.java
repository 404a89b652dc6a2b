package org.roleprint.search.relevance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Questions as people ask them, each with what readers of the whole content found right.
 */
final class Questions {

	private Questions() {
	}

	/**
	 * Reads questions that may be looked at.
	 * @param file lines of question, target and grade, parted by tabs
	 */
	static List<Question> open(Path file) throws IOException {
		return parse(Files.readAllLines(file));
	}

	/**
	 * Reads questions that nobody who works on the search may look at, so that they stay
	 * a measure: the same lines in Base64.
	 */
	static List<Question> sealed(Path file) throws IOException {
		byte[] text = Base64.getMimeDecoder().decode(Files.readString(file));
		return parse(new String(text, StandardCharsets.UTF_8).lines().toList());
	}

	private static List<Question> parse(List<String> lines) {
		Map<String, Map<String, Integer>> byText = new LinkedHashMap<>();
		for (String line : lines) {
			String[] fields = line.split("\t");
			byText.computeIfAbsent(fields[0], (text) -> new LinkedHashMap<>())
				.merge(fields[1], Integer.valueOf(fields[2]), Math::max);
		}
		return byText.entrySet().stream().map((entry) -> new Question(entry.getKey(), entry.getValue())).toList();
	}

	/**
	 * A question and what answers it.
	 *
	 * @param text what is typed
	 * @param grades 2 for a right answer, 1 for an acceptable one. A target is a role's
	 * slug, {@code slug#anchor} of a line or a section, {@code skill:slug},
	 * {@code kpi:slug}, {@code compare:slug,slug}, or {@code NONE} where saying that
	 * there is nothing is right
	 */
	record Question(String text, Map<String, Integer> grades) {

		private static final String NONE = "NONE";

		private static final int RIGHT = 2;

		private static final int LONG = 10;

		private static final Pattern ASKING = Pattern
			.compile("(who|what|when|where|why|how|which|do|does|is|are|am|can|should|may)\\b.* .*|.*\\?");

		/**
		 * How it is put: a word, a phrase, a question, or a passage of somebody's text.
		 */
		String kind() {
			int words = this.text.strip().split("\\s+").length;
			if (words == 1) {
				return "a word";
			}
			boolean asks = ASKING.matcher(this.text.toLowerCase(Locale.ROOT)).matches();
			return asks ? "a question" : (words >= LONG) ? "a passage" : "a phrase";
		}

		/** A question whose right answer is that the catalog has nothing of the kind. */
		boolean expectsNothing() {
			return this.grades.getOrDefault(NONE, 0) == RIGHT && best() < RIGHT;
		}

		/** The best grade that something in the catalog has; 0 when nothing answers. */
		int best() {
			return this.grades.entrySet()
				.stream()
				.filter((entry) -> !entry.getKey().equals(NONE))
				.mapToInt(Map.Entry::getValue)
				.max()
				.orElse(0);
		}

		int grade(String target) {
			return this.grades.getOrDefault(target, 0);
		}

	}

}
