package org.roleprint;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.roleprint.Stylesheet.Declaration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the rules of our own style sheets: colours stand in the tokens only, nothing is
 * forced, every sheet has its layer and is linked.
 */
class StylesheetTests {

	static final List<Stylesheet> SHEETS = Stylesheet.all();

	private static final String TOKENS = "tokens.css";

	private static final Pattern COLOUR = Pattern
		.compile("#[0-9a-f]{3,8}\\b" + "|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\\("
				+ "|\\b(?:" + NamedColours.ANY + ")\\b", Pattern.CASE_INSENSITIVE);

	@ParameterizedTest
	@FieldSource("SHEETS")
	void takesColoursFromTheTokensOnly(Stylesheet sheet) {
		if (!sheet.name().equals(TOKENS)) {
			assertThat(sheet.declarations()).filteredOn((declaration) -> !declaration.property().startsWith("font"))
				.filteredOn((declaration) -> COLOUR.matcher(declaration.valueWithoutNames()).find())
				.isEmpty();
		}
	}

	@ParameterizedTest
	@FieldSource("SHEETS")
	void forcesNothing(Stylesheet sheet) {
		assertThat(sheet.text()).doesNotContain("!important");
	}

	@ParameterizedTest
	@FieldSource("SHEETS")
	void selectsNothingById(Stylesheet sheet) {
		assertThat(sheet.selectors()).noneMatch((selector) -> selector.matches("(?s).*#[\\w-].*"));
	}

	@ParameterizedTest
	@FieldSource("SHEETS")
	void standsInALayer(Stylesheet sheet) {
		assertThat(sheet.text().strip()).matches("(?s)(@media print \\{\\s+)?@layer .*");
	}

	@ParameterizedTest
	@FieldSource("SHEETS")
	void usesOnlyWhatIsDefined(Stylesheet sheet) {
		Set<String> defined = SHEETS.stream()
			.flatMap((each) -> each.declarations().stream())
			.map(Declaration::property)
			.filter((property) -> property.startsWith("--"))
			.collect(Collectors.toSet());
		assertThat(names(sheet)).isSubsetOf(defined);
	}

	/**
	 * A sheet is a part of one that pages link, or is linked itself. The embed card's own
	 * sheet takes the tokens along.
	 */
	@Test
	void linksEverySheetOnce() {
		String sheets = SHEETS.stream()
			.filter((sheet) -> !sheet.name().equals("embed.css"))
			.map(Stylesheet::source)
			.collect(Collectors.joining());
		String pages = Template.all().stream().map(Template::source).collect(Collectors.joining());
		assertThat(SHEETS).map(Stylesheet::name)
			.allSatisfy((name) -> assertThat(
					occurrences(sheets, "@import \"" + name + "\"") + (pages.contains("@{/css/" + name + "}") ? 1 : 0))
				.isOne());
	}

	private static int occurrences(String text, String part) {
		return text.split(Pattern.quote(part), -1).length - 1;
	}

	private static Stream<String> names(Stylesheet sheet) {
		return Pattern.compile("var\\((--[\\w-]+)").matcher(sheet.text()).results().map((found) -> found.group(1));
	}

}
