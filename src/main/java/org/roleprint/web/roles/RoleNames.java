package org.roleprint.web.roles;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.RoleCard;
import org.roleprint.words.Alphabet;

/**
 * Sorts the titles and other names of roles by letter, as the back of a book does.
 */
final class RoleNames {

	private static final String NO_LETTER = "#";

	private RoleNames() {
	}

	/**
	 * The names under one letter.
	 *
	 * @param letter the letter, or {@code #} for names that start with none
	 * @param names in alphabetical order
	 */
	record Letter(String letter, List<Name> names) {
	}

	/**
	 * A name of a role.
	 *
	 * @param name the title or another name
	 * @param slug the role's slug
	 * @param title the role's title
	 */
	record Name(String name, String slug, String title) {

		/**
		 * Says whether it is another name and not the title.
		 * @return true when the index must say whose it is
		 */
		public boolean isOther() {
			return !this.name.equals(this.title);
		}

	}

	/**
	 * Sorts names by letter.
	 * @param cards the roles
	 * @param alphabet how the catalog's language sorts them
	 * @return letters that have names, in order
	 */
	static List<Letter> of(List<RoleCard> cards, Alphabet alphabet) {
		Map<String, List<Name>> byLetter = cards.stream()
			.flatMap((card) -> Stream.concat(Stream.of(card.title()), card.alsoKnownAs().stream())
				.map((name) -> new Name(name, card.slug(), card.title())))
			.sorted(Comparator.comparing(Name::name, alphabet).thenComparing(Name::title))
			.collect(Collectors.groupingBy((name) -> letter(name.name(), alphabet), () -> new TreeMap<>(alphabet),
					Collectors.toList()));
		return byLetter.entrySet().stream().map((entry) -> new Letter(entry.getKey(), entry.getValue())).toList();
	}

	private static String letter(String name, Alphabet alphabet) {
		String first = alphabet.letter(name);
		return Character.isLetter(first.codePointAt(0)) ? first : NO_LETTER;
	}

}
