package org.roleprint.content.rules;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.roleprint.content.document.Blueprint.CareerLine;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.Located;
import org.roleprint.content.permalink.PageAnchors;

/**
 * What things are called holds no sign that a reader cannot see or takes for another: two
 * names that look alike are alike.
 */
final class NameSigns implements ContentRule {

	/** Alphabets whose letters look alike. */
	private static final Set<UnicodeScript> ALIKE = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK,
			UnicodeScript.CYRILLIC);

	private static final int JOINER = 0x200D;

	private static final int NON_JOINER = 0x200C;

	@Override
	public void check(Library library, Findings findings) {
		library.entries()
			.forEach((entry) -> Stream.concat(Stream.of(entry.title()), entry.otherNames().stream())
				.forEach((name) -> name(entry.file(), name, findings)));
		library.roles().forEach((role) -> {
			PageAnchors.areas(role).forEach((area) -> name(role.file(), area, findings));
			role.responsibilities()
				.forEach((line) -> name(role.file(), new Located<>(line.title(), line.at()), findings));
			role.steps().stream().map(NameSigns::title).forEach((title) -> name(role.file(), title, findings));
		});
	}

	private static Located<String> title(CareerLine line) {
		return new Located<>(line.title(), line.at());
	}

	private static void name(ContentFile file, Located<String> name, Findings findings) {
		unseen(name.value()).ifPresent((fault) -> findings.error(file, name.at(),
				"\"" + visible(name.value()) + "\" holds " + fault + "; take it out"));
		mixed(name.value()).ifPresent((word) -> findings.warning(file, name.at(),
				"the word \"" + word + "\" mixes letters of two alphabets that look alike; type it again in one"));
	}

	private static Optional<String> unseen(String name) {
		int[] signs = name.codePoints().toArray();
		return IntStream.range(0, signs.length)
			.filter((at) -> isUnseen(signs[at]) && !isJoiner(signs, at))
			.mapToObj((at) -> (isTurning(signs[at]) ? "the bidirectional control " : "the invisible sign ")
					+ named(signs[at]))
			.findFirst();
	}

	private static boolean isUnseen(int sign) {
		return Character.getType(sign) == Character.FORMAT || Character.isISOControl(sign);
	}

	/** Some alphabets and some pictures are not written without joiners. */
	private static boolean isJoiner(int[] signs, int at) {
		return (signs[at] == JOINER || signs[at] == NON_JOINER) && at > 0
				&& !ALIKE.contains(UnicodeScript.of(signs[at - 1]));
	}

	private static boolean isTurning(int sign) {
		return sign == 0x061C || sign == 0x200E || sign == 0x200F || sign >= 0x202A && sign <= 0x202E
				|| sign >= 0x2066 && sign <= 0x2069;
	}

	private static String named(int sign) {
		return "U+%04X (%s)".formatted(sign,
				Optional.ofNullable(Character.getName(sign)).orElse("no name").toLowerCase(Locale.ROOT));
	}

	/** The name with what cannot be seen written out. */
	private static String visible(String name) {
		StringBuilder text = new StringBuilder();
		name.codePoints().forEach((sign) -> {
			if (isUnseen(sign)) {
				text.append("<U+%04X>".formatted(sign));
			}
			else {
				text.appendCodePoint(sign);
			}
		});
		return text.toString();
	}

	private static Optional<String> mixed(String name) {
		return Stream.of(name.split("[^\\p{L}\\p{M}]+")).filter(NameSigns::isMixed).findFirst();
	}

	private static boolean isMixed(String word) {
		return word.codePoints().mapToObj(UnicodeScript::of).filter(ALIKE::contains).distinct().count() > 1;
	}

}
