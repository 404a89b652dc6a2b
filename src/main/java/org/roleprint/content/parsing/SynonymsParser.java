package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;
import org.roleprint.content.document.SynonymLine;

/**
 * Reads {@code synonyms.txt}, the older form of the thesaurus: {@code a, b} works both
 * ways, {@code a => b} one way, and {@code #} begins a comment line.
 */
public final class SynonymsParser {

	private static final String ARROW = "=>";

	private static final int MAX_TERM = 100;

	private final Problems problems;

	private final List<SynonymLine> lines = new ArrayList<>();

	/** In which line a term of a two-way group stands. */
	private final Map<String, Integer> twoWay = new HashMap<>();

	private SynonymsParser(Problems problems) {
		this.problems = problems;
	}

	/**
	 * Reads a file.
	 * @param text its whole text
	 * @param problems where lines that cannot be read are reported
	 * @return what its lines say, in order
	 */
	public static List<SynonymLine> parse(String text, Problems problems) {
		SynonymsParser parser = new SynonymsParser(problems);
		List<String> texts = text.lines().toList();
		for (int index = 0; index < texts.size(); index++) {
			String line = texts.get(index).strip();
			if (!line.isEmpty() && !line.startsWith("#")) {
				parser.line(line, index + 1);
			}
		}
		return List.copyOf(parser.lines);
	}

	private void line(String line, int number) {
		String[] sides = line.split(ARROW, -1);
		if (sides.length > 2) {
			error(number, "this line has more than one arrow; write \"a => b\" and put the rest on its own line");
			return;
		}
		List<String> left = terms(sides[0], number);
		List<String> right = (sides.length == 2) ? terms(sides[1], number) : List.of();
		boolean lone = sides.length == 1 && left.size() == 1 && !left.get(0).isEmpty();
		if (lone) {
			error(number, "this term stands alone; write \"a, b\" or \"a => b\", or take the line out");
		}
		if (lone || left.contains("") || right.contains("")) {
			return;
		}
		if (sides.length == 1) {
			left.forEach((term) -> once(term, number));
		}
		this.lines.add(new SynonymLine(left, right));
	}

	private void once(String term, int number) {
		Integer earlier = this.twoWay.putIfAbsent(term, number);
		if (earlier != null && earlier != number) {
			error(number, "\"" + term + "\" stands in the two-way group of line " + earlier
					+ " too; join the two groups or make this line one-way (=>)");
		}
	}

	private List<String> terms(String side, int number) {
		List<String> terms = Arrays.stream(side.split(",", -1))
			.map((term) -> term.strip().toLowerCase(Locale.ROOT))
			.toList();
		Set<String> seen = new HashSet<>();
		for (String term : terms) {
			if (term.isEmpty()) {
				error(number, "a term is missing beside a comma or an arrow; write one or take the sign out");
			}
			else if (term.length() > MAX_TERM) {
				error(number, "a term is longer than " + MAX_TERM + " characters; shorten it");
			}
			else if (!seen.add(term)) {
				error(number, "\"" + term + "\" stands twice in this line; take one out");
			}
		}
		return terms;
	}

	private void error(int number, String message) {
		this.problems.error(new Position(number, 1), message);
	}

}
