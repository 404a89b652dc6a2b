package org.roleprint.content.parsing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.StepKind;
import org.roleprint.catalog.YearRange;
import org.roleprint.content.document.FormatWords;

/**
 * What a career step says before its sentence. What is meant is taken as it was written,
 * with whatever dash and in whatever case; what is not clear is named.
 *
 * @param title what stands before the kind; empty behind a link
 * @param kind the word for the kind; empty when there is none
 * @param time how long it takes, as written; empty when nobody can say
 * @param years the same in years; empty when it cannot be read
 * @param stopped whether a full stop follows the time
 * @param end where the sentence begins
 */
record StepLead(String title, String kind, String time, Optional<YearRange> years, boolean stopped, int end) {

	static final String FORM = "; write \"- [Title](file.md), promotion|lateral|specialisation, 2–4 years. "
			+ "Sentence.\", or a plain title for a role outside the catalog";

	private static final int MAX_LEAD = 300;

	private static final int MONTHS = 12;

	private static final String DASH = "[\u2010-\u2015\u2212-]";

	private static final Pattern ENGLISH = time(FormatWords.ENGLISH);

	/** A comma, or a dash with spaces around it. */
	private static final Pattern PART = Pattern.compile(",|(?<=\\s)" + DASH + "(?=\\s)");

	private static final Pattern STOP = Pattern.compile("\\s*+[.:]\\s*+");

	/**
	 * Reads a line.
	 * @param line its text, behind the link when it begins with one
	 * @param words how it writes the fixed words of the format
	 * @return its parts, as far as they can be told apart
	 */
	static StepLead of(String line, FormatWords words) {
		String text = line.substring(0, Math.min(line.length(), MAX_LEAD));
		Matcher time = (words.equals(FormatWords.ENGLISH) ? ENGLISH : time(words)).matcher(text);
		boolean timed = time.find();
		List<String> parts = parts(timed ? text.substring(0, time.start()) : firstSentence(text));
		String last = words.english(parts.get(parts.size() - 1));
		boolean hasKind = parts.size() > 1 && (timed || StepKind.ofWord(last).isPresent());
		String kind = hasKind ? last : "";
		String title = String.join(", ", hasKind ? parts.subList(0, parts.size() - 1) : parts).strip();
		Matcher stop = STOP.matcher(text);
		boolean stopped = timed && stop.region(time.end(), text.length()).lookingAt();
		return new StepLead(title, kind, timed ? time.group() : "", timed ? years(time, words) : Optional.empty(),
				stopped, stopped ? stop.end() : 0);
	}

	private static Pattern time(FormatWords words) {
		String unit = Stream.of("year", "years", "month", "months")
			.flatMap((word) -> words.written(word).stream())
			.map(Pattern::quote)
			.collect(Collectors.joining("|"));
		return Pattern.compile(
				"(?<=[,\u2010-\u2015\u2212-]\\s{0,3})([0-9]{1,3})\\s*+(?:(?:" + DASH + "|(?:"
						+ String.join("|", words.written("to"))
						+ ")\\b)\\s*+([0-9]{1,3})\\s*+)?(\\+\\s*+|or more\\s++)?" + "(yrs?|" + unit + ")\\b(\\+)?",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static String firstSentence(String text) {
		int stop = text.indexOf('.');
		return (stop < 0) ? text : text.substring(0, stop);
	}

	/** At least one; a part behind the last separator that is empty is none. */
	private static List<String> parts(String head) {
		List<String> parts = new ArrayList<>(List.of(PART.split(head, -1)));
		parts.replaceAll(String::strip);
		while (parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
			parts.remove(parts.size() - 1);
		}
		return parts;
	}

	private static Optional<YearRange> years(Matcher time, FormatWords words) {
		boolean open = time.group(3) != null || time.group(5) != null;
		int min = Integer.parseInt(time.group(1));
		int max = (time.group(2) != null) ? Integer.parseInt(time.group(2)) : min;
		if (open || max < min) {
			return Optional.empty();
		}
		boolean months = words.english(time.group(4)).toLowerCase(Locale.ROOT).startsWith("month");
		return Optional.of(months ? new YearRange(min / MONTHS, (max + MONTHS - 1) / MONTHS) : new YearRange(min, max));
	}

	/**
	 * What is wrong with the line.
	 * @param linked whether it begins with a link
	 * @return one message for each part; empty when nothing is
	 */
	List<String> faults(boolean linked) {
		return Stream.of(titleFault(linked), kindFault(), timeFault()).flatMap(Collection::stream).toList();
	}

	private List<String> titleFault(boolean linked) {
		if (linked && !this.title.isEmpty()) {
			return List.of("\"" + this.title + "\" stands between the link to the role and the kind of step; put only "
					+ "a comma there");
		}
		return (linked || !this.title.isEmpty()) ? List.of()
				: List.of("this career step does not begin with a role" + FORM);
	}

	private List<String> kindFault() {
		if (this.kind.isEmpty()) {
			return List.of("this career step does not say of which kind it is; write promotion, lateral or "
					+ "specialisation between title and years");
		}
		return StepKind.ofWord(this.kind).isPresent() ? List.of() : List.of("unknown kind of step \"" + this.kind + "\""
				+ Closest.hint(this.kind, StepKind.slugs()) + "; use promotion, lateral or specialisation");
	}

	private List<String> timeFault() {
		if (this.time.isEmpty()) {
			return List.of("this career step does not say how long it takes; write 2–4 years or 18 months behind "
					+ "the kind");
		}
		if (this.years.isEmpty()) {
			return List.of(this.time.contains("+") || this.time.contains("more")
					? "\"" + this.time + "\" has no upper end; write one, as in 5–8 years"
					: "the years \"" + this.time + "\" fall; write the smaller number first");
		}
		return this.stopped ? List.of()
				: List.of("no full stop stands behind \"" + this.time + "\"; put one before the sentence");
	}

}
