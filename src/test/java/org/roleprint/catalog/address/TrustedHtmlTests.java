package org.roleprint.catalog.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What markup says without its tags.
 */
class TrustedHtmlTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			plain words                                       | plain words
			<p>Two</p><p>paragraphs</p>                       | Two paragraphs
			<ul><li>one</li>\\n<li>two</li></ul>              | one two
			a <strong>bold</strong>er word                    | a bolder word
			first<br />second                                 | first second
			<a href="~/roles/x" title="1 &gt; 0">x</a>&amp;y  | x&y
			2 &lt; 3 &amp;&amp; <code>a&quot;</code>          | 2 < 3 && a"
			left < open                                       | left < open
			""")
	void saysItsWords(String html, String text) {
		assertThat(new TrustedHtml(html.replace("\\n", "\n")).text()).isEqualTo(text);
	}

}
