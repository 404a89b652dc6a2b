package org.roleprint.catalog.wording;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page says somewhere, with places for what only the catalog knows.
 *
 * @param forms what is said; of two the first is said of one thing only, which the first
 * value then counts
 */
public record Phrase(List<String> forms) {

	private static final Pattern PLACE = Pattern.compile("\\{([0-9]{1,2})}");

	/**
	 * Signs that are markup or code where phrases are put in, and the typewriter's
	 * quotes.
	 */
	private static final Pattern SIGNS = Pattern.compile("[<>&\"'`$@*#~_\\\\\\[\\]{}|]");

	public Phrase {
		forms = List.copyOf(forms);
	}

	/**
	 * Reads what stands behind the sign of equality.
	 * @param text one form, or two parted by a bar
	 * @return the phrase
	 */
	static Phrase of(String text) {
		return new Phrase(Stream.of(text.split("\\|", 2)).map(String::strip).toList());
	}

	/**
	 * Whether it differs for one and for several.
	 * @return true when the first value counts something
	 */
	public boolean counts() {
		return this.forms.size() > 1;
	}

	/**
	 * Says it.
	 * @param values what belongs into its places
	 * @return the text
	 */
	public String with(Object... values) {
		boolean several = counts() && !(values[0] instanceof Number number && number.longValue() == 1);
		return fill(this.forms.get(several ? 1 : 0), Stream.of(values).map(String::valueOf).toList());
	}

	/**
	 * Puts texts into the places of a form.
	 * @param form one of the forms
	 * @param values a text for each place
	 * @return the whole text
	 */
	public static String fill(String form, List<String> values) {
		return PLACE.matcher(form)
			.replaceAll((place) -> Matcher.quoteReplacement(values.get(Integer.parseInt(place.group(1)))));
	}

	/** The numbers of its places, those of both forms together. */
	Set<String> places() {
		return this.forms.stream()
			.flatMap((form) -> PLACE.matcher(form).results())
			.map((place) -> place.group())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The signs in it that no phrase may have, each once. */
	Set<String> wrongSigns() {
		return this.forms.stream()
			.map((form) -> PLACE.matcher(form).replaceAll(""))
			.flatMap((form) -> SIGNS.matcher(form).results())
			.map((sign) -> sign.group())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
