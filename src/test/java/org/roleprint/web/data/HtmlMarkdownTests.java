package org.roleprint.web.data;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.web.frame.SiteAddress;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Short texts as Markdown again.
 */
class HtmlMarkdownTests {

	private static final SiteAddress SITE = new SiteAddress("https://roles.example.org/catalog");

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "Plain words.§Plain words.",
			"<p>One</p>\\n<p>Two\\nlines</p>\\n§One\\n\\nTwo lines",
			"See <a href=\"~/kpis/x\">the x</a>.§See [the x](https://roles.example.org/catalog/kpis/x).",
			"<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"x\">out</a>§[out](https://example.org/?a=1&b=2)",
			"<code>count(a) / count(b)</code> × 100§`count(a) / count(b)` × 100",
			"<code>a &lt; b</code>, <code>a`b</code>§`a < b`, `` a`b ``",
			"<strong>Not</strong> <em>so</em> fast§**Not** *so* fast",
			"2 * 3 &lt; 7 &amp; [x] #1§2 \\* 3 \\< 7 & \\[x\\] \\#1",
			"<p>Steps:</p>\\n<ul>\\n<li>one</li>\\n<li>two</li>\\n</ul>§Steps:\\n\\n- one\\n- two",
			"<ul>\\n<li>one</li>\\n</ul>\\n<p>After</p>§- one\\n\\nAfter",
			"<table><tr><td>kept</td></tr></table>§kept" })
	void writesWhatTheAuthorMayHaveWritten(String html, String markdown) {
		assertThat(HtmlMarkdown.of(new TrustedHtml(html.replace("\\n", "\n")), SITE))
			.isEqualTo(markdown.replace("\\n", "\n"));
	}

}
