package org.roleprint.content.parsing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;
import org.roleprint.content.document.Prose;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of Markdown on a page.
 */
class MarkdownRendererTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"[Coaching](../skills/coaching.md) | <p><a href=\"~/skills/coaching\">Coaching</a></p>",
			"[Line](#some-line) | <p><a href=\"~/roles/x#some-line\">Line</a></p>",
			"[Web](https://example.org/a&b \"A \\\" title\") | <p><a href=\"https://example.org/a&amp;b\" title=\"A &quot; title\">Web</a></p>",
			"https://example.org | <p><a href=\"https://example.org\">https://example.org</a></p>",
			"[Bad](javascript:alert(1)) | <p>Bad</p>", "[Bad](data:text/html,x) | <p>Bad</p>",
			"<https://example.org> | <p><a href=\"https://example.org\">https://example.org</a></p>",
			"<javascript:alert(1)> | <p>javascript:alert(1)</p>",
			"![A *picture*](https://example.org/x.png) | <p>A <em>picture</em></p>",
			"A <b>bold</b> <!-- note --> word | <p>A &lt;b&gt;bold&lt;/b&gt;  word</p>",
			"Text <!-- id: some-line --> | <p>Text </p>", "~~gone~~ | <p><del>gone</del></p>",
			"### Month | <h3>Month</h3>", "1 < 2 & 3 > 2 | <p>1 &lt; 2 &amp; 3 &gt; 2</p>" })
	void rendersInline(String markdown, String html) {
		assertThat(prose(markdown).html().html()).isEqualTo(html);
	}

	@Test
	void escapesBlocksOfHtml() {
		assertThat(prose("<script>\nalert(1)\n</script>").html().html())
			.isEqualTo("<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>");
	}

	@Test
	void dropsNothingThatFollowsAnIdComment() {
		assertThat(prose("<!-- id: a --> seen <!-- b -->").html().html()).contains("seen");
	}

	@Test
	void rendersTablesWithoutPresentationalAttributes() {
		assertThat(prose("| A | B |\n|:--|--:|\n| 1 | 2 |").html().html())
			.contains("<th>A</th>", "<td data-label=\"B\">2</td>")
			.doesNotContain("align", "style");
	}

	@Test
	void readsVisibleWordsOnly() {
		Prose prose = prose(
				"### Heading\n\nOne *two* [three](https://example.org/four)\nfive.\n\n| Head | X |\n|---|---|\n"
						+ "| six | `seven` |\n\n- eight <!-- id: nine -->\n");
		assertThat(prose.text()).isEqualTo("One two three five.\nsix\nseven\neight");
		assertThat(prose.words()).isEqualTo(7);
	}

	@Test
	void keepsLinksNeutralInMarkdownToo() {
		String text = """
				See [a](../skills/a.md), [a](../skills/a.md#x "t") and [b][ref] at `[c](../skills/c.md)`.

				> quoted [d](<../kpis/d.md>)

				[ref]: y.md
				""";
		assertThat(NeutralLinks.of(source(text))).isEqualTo("""
				See [a](~/skills/a), [a](~/skills/a#x "t") and [b][ref] at `[c](../skills/c.md)`.

				> quoted [d](<~/kpis/d>)

				[ref]: ~/roles/y
				""");
	}

	private static Prose prose(String markdown) {
		MarkdownSource source = source(markdown);
		return source.prose(MarkdownSource.children(source.root()), Position.START);
	}

	private static MarkdownSource source(String markdown) {
		return MarkdownSource
			.of(new ContentFile(ContentFolder.ROLES, "x", "roles/x.md", markdown), 0, new Problems("roles/x.md"))
			.orElseThrow();
	}

}
