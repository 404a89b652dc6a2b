package org.roleprint.content.permalink;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How addresses come into a list.
 */
class PermalinkTextTests {

	@Test
	void putsEachAddressWhereItBelongs() {
		assertThat(PermalinkText.merge("/a\n/c\n", List.of("/d", "/b", "/"))).isEqualTo("/\n/a\n/b\n/c\n/d\n");
	}

	@Test
	void keepsEveryLineThatIsThere() {
		String text = "# Head\n\n/a -> /z\n# About c,\n# in two lines\n/c\n\nrubbish\n/b\n# The end";
		String merged = PermalinkText.merge(text, List.of("/b-1", "/d"));
		assertThat(merged)
			.isEqualTo("# Head\n\n/a -> /z\n/b-1\n# About c,\n# in two lines\n/c\n\nrubbish\n/b\n# The end\n" + "/d\n");
		assertThat(merged.lines()).containsSubsequence(text.lines().toList());
	}

	@Test
	void keepsTheLineEndsOfTheFile() {
		assertThat(PermalinkText.merge("/a\r\n/c\r\n", List.of("/b"))).isEqualTo("/a\r\n/b\r\n/c\r\n");
	}

	@Test
	void beginsEmptyListWithWhatItSays() {
		assertThat(PermalinkText.merge(PermalinkText.HEADER, List.of("/b", "/a"))).startsWith("# Every address ever")
			.endsWith("\n\n/a\n/b\n");
		assertThat(PermalinkText.merge("", List.of())).isEmpty();
	}

	@Test
	void putsNamesBehindThePageTheyLeadTo() {
		assertThat(PermalinkText.merge("/a/b\n/a/b = One\n/a/b#c\n/a/b-c\n/a/d\n",
				List.of("/a/b = Two | Three", "/a/d = Four", "/a/b#b")))
			.isEqualTo("/a/b\n/a/b = One\n/a/b = Two | Three\n/a/b#b\n/a/b#c\n/a/b-c\n/a/d\n/a/d = Four\n");
	}

	@Test
	void writesNamesInLinesOfReadableLength() {
		assertThat(PermalinkText.names("/a/b", List.of("One", "Two"))).containsExactly("/a/b = One | Two");
		assertThat(PermalinkText.names("/a/b", List.of("x".repeat(140), "y".repeat(130), "z")))
			.containsExactly("/a/b = " + "x".repeat(140), "/a/b = " + "y".repeat(130) + " | z");
	}

	@Test
	void explainsNamesInListThatIsOlder() {
		String older = PermalinkText.HEADER.lines()
			.filter((line) -> !line.contains(" = "))
			.collect(Collectors.joining("\n", "", "\n"));
		assertThat(PermalinkText.merge(older, List.of())).isEqualTo(PermalinkText.HEADER);
		assertThat(PermalinkText.merge(PermalinkText.HEADER, List.of())).isEqualTo(PermalinkText.HEADER);
	}

}
