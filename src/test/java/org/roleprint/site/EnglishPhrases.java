package org.roleprint.site;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.wording.Wording;

/**
 * What pages say in English, to be looked for where they speak another language.
 */
final class EnglishPhrases {

	private EnglishPhrases() {
	}

	/**
	 * The English texts between the places of phrases that German says otherwise.
	 * @return those of at least four letters, as a page shows them
	 */
	static Set<String> notGerman() {
		Wording german = Wording.in(Locale.GERMAN, Map.of());
		Set<String> said = german.keys()
			.stream()
			.flatMap((key) -> texts(german, key).stream())
			.collect(Collectors.toSet());
		return Wording.ENGLISH.keys()
			.stream()
			.flatMap((key) -> texts(Wording.ENGLISH, key).stream())
			.filter(Predicate.not(said::contains))
			.filter((text) -> text.replaceAll("\\P{L}", "").length() > 3)
			.collect(Collectors.toSet());
	}

	private static Set<String> texts(Wording wording, String key) {
		return wording.phrase(key)
			.forms()
			.stream()
			.flatMap((form) -> Stream.of(form.split("\\{[0-9]+}")))
			.map(String::strip)
			.collect(Collectors.toSet());
	}

}
