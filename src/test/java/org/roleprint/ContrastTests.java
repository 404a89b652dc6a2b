package org.roleprint;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures every pair of colour tokens that may meet on a page, in light and in dark,
 * against WCAG 2.2: 7 for body text, 4.5 for other text, 3 for what is not text.
 */
class ContrastTests {

	/** The colours of each token: light, dark. */
	private static final Map<String, List<String>> TOKENS = tokens();

	private static final List<String> SURFACES = List.of("paper", "tint");

	private static final List<String> BODY = List.of("ink", "text", "lead");

	private static final List<String> TEXT = List.of("muted", "blue", "blue-strong", "warn");

	/** Borders of fields, focus rings, small squares. */
	private static final Pattern SHAPE = Pattern.compile("line-strong|family-.*");

	/** A colour to write with on the colour it is named after. */
	private static final Pattern ON = Pattern.compile("on-(.+)");

	/** Carries no meaning: whoever does not see it misses nothing. */
	private static final List<String> DECORATION = List.of("line", "grid", "blue", "blue-strong", "mark");

	static Stream<Arguments> pairs() {
		return TOKENS.keySet().stream().flatMap(ContrastTests::pairsOf);
	}

	private static Stream<Arguments> pairsOf(String token) {
		if (BODY.contains(token)) {
			return SURFACES.stream().map((surface) -> Arguments.of(token, surface, 7.0));
		}
		if (TEXT.contains(token)) {
			return SURFACES.stream().map((surface) -> Arguments.of(token, surface, 4.5));
		}
		if (SHAPE.matcher(token).matches()) {
			return SURFACES.stream().map((surface) -> Arguments.of(token, surface, 3.0));
		}
		return Stream.of(token)
			.map(ON::matcher)
			.filter((on) -> on.matches())
			.flatMap((on) -> Stream.of(on.group(1), on.group(1) + "-strong"))
			.filter(TOKENS::containsKey)
			.map((surface) -> Arguments.of(token, surface, 4.5));
	}

	@ParameterizedTest(name = "{0} on {1}")
	@MethodSource("pairs")
	void canBeToldApartInLightAndDark(String token, String surface, double least) {
		for (int theme = 0; theme < 2; theme++) {
			assertThat(contrast(TOKENS.get(token).get(theme), TOKENS.get(surface).get(theme)))
				.as("%s on %s in the %s theme", token, surface, (theme == 0) ? "light" : "dark")
				.isGreaterThanOrEqualTo(least);
		}
	}

	@Test
	void knowsWhatEveryTokenIsFor() {
		assertThat(TOKENS.keySet()).as("tokens without a place in this test")
			.filteredOn((token) -> !SURFACES.contains(token) && !DECORATION.contains(token))
			.filteredOn((token) -> pairsOf(token).findAny().isEmpty())
			.isEmpty();
	}

	private static Map<String, List<String>> tokens() {
		Map<String, List<String>> tokens = new LinkedHashMap<>();
		Stylesheet.all()
			.stream()
			.filter((sheet) -> sheet.name().equals("tokens.css"))
			.flatMap((sheet) -> sheet.declarations().stream())
			.filter((declaration) -> declaration.value().startsWith("light-dark("))
			.forEach((declaration) -> tokens.put(declaration.property().substring(2),
					Arrays.asList(declaration.value().replaceAll("light-dark\\(|\\)|\\s", "").split(","))));
		return tokens;
	}

	/** As WCAG defines it. */
	private static double contrast(String one, String other) {
		double first = luminance(one) + 0.05;
		double second = luminance(other) + 0.05;
		return Math.max(first, second) / Math.min(first, second);
	}

	private static double luminance(String colour) {
		int rgb = Integer.parseInt(colour.substring(1), 16);
		return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
	}

	private static double linear(int channel) {
		double value = (channel & 0xff) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}
