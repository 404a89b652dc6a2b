package org.roleprint.content.parsing;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.catalog.address.Place;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.PermalinkList;
import org.roleprint.content.document.PermalinkList.Line;
import org.roleprint.content.document.PermalinkList.Names;
import org.roleprint.content.document.PermalinkList.Went;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What {@code permalinks.txt} says, and what can be wrong in it.
 */
class PermalinksParserTests {

	private static final String FORM = "; write the path as pages are linked, such as \"/roles/some-role\" or "
			+ "\"/roles/some-role#some-line\"";

	private final Problems problems = new Problems("permalinks.txt");

	@Test
	void readsAddressesCommentsAndArrows() {
		PermalinkList list = parse(
				"# All of it\n\n/\n/roles/a#b\n  /roles/x ->  /roles/a#b\n" + "/skills/old#levels -> gone: /skills\n");
		assertThat(list.lines()).containsExactly(new Line(Place.page("/"), null, new Position(3, 1)),
				new Line(new Place("/roles/a", "b"), null, new Position(4, 1)),
				new Line(Place.page("/roles/x"), new Went(new Place("/roles/a", "b"), false, new Position(5, 16)),
						new Position(5, 3)),
				new Line(new Place("/skills/old", "levels"), new Went(Place.page("/skills"), true, new Position(6, 29)),
						new Position(6, 1)));
		assertThat(this.problems.found()).isEmpty();
	}

	@Test
	void readsWhatPagesAreCalled() {
		PermalinkList list = parse("/roles/a = Role of A | A -> B |  C# \n/skills/b\n");
		assertThat(list.names()).containsExactly(
				new Names(Place.page("/roles/a"), List.of("Role of A", "A -> B", "C#"), new Position(1, 1)));
		assertThat(list.lines()).extracting(Line::from).containsExactly(Place.page("/skills/b"));
		assertThat(this.problems.found()).isEmpty();
	}

	@Test
	void knowsTheDirectoryItSpeaksFor() {
		Problems found = new Problems("ours/content/permalinks.txt");
		assertThat(PermalinksParser.parse("ours/content/permalinks.txt", "/\n", found).directory())
			.isEqualTo("ours/content/");
		assertThat(parse("/\n").directory()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource
	void reportsWhatIsWrong(String text, String problem) {
		assertThat(parse(text).lines()).hasSizeLessThanOrEqualTo(1);
		assertThat(this.problems.found()).extracting(ContentProblem::line).containsExactly("permalinks.txt:" + problem);
	}

	static Stream<Arguments> reportsWhatIsWrong() {
		return Stream.of(arguments("roles/a\n", "1:1: error: \"roles/a\" is no address; write \"/roles/a\""),
				arguments("/Roles/A/\n", "1:1: error: \"/Roles/A/\" is no address; write \"/roles/a\""),
				arguments("https://roles.example.org/roles/a#b\n",
						"1:1: error: \"https://roles.example.org/roles/a#b\" is no address; write \"/roles/a#b\""),
				arguments("/guides/a = A guide\n",
						"1:1: error: only roles, skills and KPIs are linked by name; take the line out"),
				arguments("/roles/a#b = A line\n",
						"1:1: error: only roles, skills and KPIs are linked by name; take the line out"),
				arguments("/roles/a = |\n",
						"1:1: error: no name stands behind the \"=\"; write one, or several with \"|\" between them"),
				arguments("/roles/a#\n", "1:1: error: \"/roles/a#\" is no address; write \"/roles/a\""),
				arguments("# ok\n/roles/a b\n", "2:1: error: \"/roles/a b\" is no address" + FORM),
				arguments("/roles/a # why\n", "1:1: error: \"/roles/a # why\" is no address" + FORM),
				arguments("/roles/../etc\n", "1:1: error: \"/roles/../etc\" is no address" + FORM),
				arguments("/roles/a%2fb\n", "1:1: error: \"/roles/a%2fb\" is no address" + FORM),
				arguments("/roles/a?b=c\n", "1:1: error: \"/roles/a?b=c\" is no address" + FORM),
				arguments("/roles/a => /roles/b\n", "1:1: error: \"/roles/a => /roles/b\" is no address" + FORM),
				arguments("/roles/a ->\n", "1:12: error: an address is missing beside the arrow" + FORM),
				arguments("-> /roles/a\n", "1:1: error: an address is missing beside the arrow" + FORM),
				arguments("/roles/a -> senior\n", "1:13: error: \"senior\" is no address; write \"/senior\""),
				arguments("/roles/a -> /roles/b -> /roles/c\n",
						"1:21: error: this line has more than one arrow; write \"old -> new\" and give each address its "
								+ "own line"),
				arguments("/roles/a -> gone\n",
						"1:13: error: what is gone has a successor to go to; write \"-> gone: /roles/that-role\" or, when "
								+ "there is none, the list, such as \"-> gone: /skills\""),
				arguments("/roles/a -> gone:\n",
						"1:13: error: what is gone has a successor to go to; write \"-> gone: /roles/that-role\" or, when "
								+ "there is none, the list, such as \"-> gone: /skills\""),
				arguments("/roles/a -> gone: Some Role\n", "1:19: error: \"Some Role\" is no address" + FORM),
				arguments("/roles/a\n/roles/b -> b b\n".replace("/roles/a\n", ""),
						"1:13: error: \"b b\" is no address" + FORM),
				arguments("/roles/a\n/roles/a -> /roles/b\n",
						"2:1: error: \"/roles/a\" stands twice, first in line 1; keep one of the two lines"),
				arguments("/" + "a".repeat(400) + "\n", "1:1: error: \"/" + "a".repeat(99) + "\" is no address" + FORM),
				arguments("/roles/a -> " + "b".repeat(700) + "\n",
						"1:1: error: this line is longer than 700 characters; write one address"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-> -> ->", "#", "##", " ", "\t-> \t", "gone:", "gone: ->", "\u0000", "/\u202e", "//",
			"/#/", "/a##b", "🦆 -> 🦆", "/a -> gone:gone:/b", "/a ->-> /b", "\u2028/a", "/a\u00a0" })
	void survivesWhateverStandsInLine(String line) {
		parse((line + "\n").repeat(200));
		assertThat(this.problems.found())
			.allSatisfy((problem) -> assertThat(problem.line()).startsWith("permalinks.txt:").doesNotContain("\n"));
	}

	@Test
	void survivesNoise() {
		String signs = "/-># \tgone:roles\n\nab1.%?";
		Random random = new Random(5);
		String noise = IntStream.range(0, 60_000)
			.mapToObj((at) -> String.valueOf(signs.charAt(random.nextInt(signs.length()))))
			.collect(Collectors.joining());
		PermalinkList list = parse(noise);
		assertThat(list.lines()).allSatisfy((line) -> assertThat(Place.parse(line.from().toString())).isPresent());
		assertThat(this.problems.found()).isNotEmpty();
	}

	private PermalinkList parse(String text) {
		return PermalinksParser.parse("permalinks.txt", text, this.problems);
	}

}
