package org.roleprint.web.links;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The texts to paste, with titles that try to break out.
 */
class LinkFormTests {

	private static final String URL = "https://roles.example.org/roles/head-of-devops";

	@ParameterizedTest
	@CsvSource(delimiter = '§',
			value = { "PLAIN§ https://roles.example.org/roles/head-of-devops",
					"MARKDOWN§ [Head of DevOps](https://roles.example.org/roles/head-of-devops)",
					"HTML§ <a href=\"https://roles.example.org/roles/head-of-devops\">Head of DevOps</a>",
					"MEDIAWIKI§ [https://roles.example.org/roles/head-of-devops Head of DevOps]",
					"CONFLUENCE§ [Head of DevOps|https://roles.example.org/roles/head-of-devops]",
					"SLACK§ <https://roles.example.org/roles/head-of-devops|Head of DevOps>" })
	void writesLink(LinkForm form, String expected) {
		assertThat(form.write(URL, "Head of DevOps")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§',
			value = { "MARKDOWN§ [CI\\[1\\] \\<b\\> \\& a|b \\~c\\~](https://x.example/)",
					"HTML§ <a href=\"https://x.example/\">CI[1] &lt;b&gt; &amp; a|b ~c~</a>",
					"MEDIAWIKI§ [https://x.example/ CI&#91;1&#93; &#60;b&#62; &#38; a&#124;b &#126;c&#126;]",
					"CONFLUENCE§ [CI\\[1\\] <b> & a\\|b ~c~|https://x.example/]",
					"SLACK§ <https://x.example/|CI[1] &lt;b&gt; &amp; a¦b ~c~>" })
	void escapesTitleByRulesOfMarkup(LinkForm form, String expected) {
		assertThat(form.write("https://x.example/", "CI[1] <b> & a|b ~c~")).isEqualTo(expected);
	}

	@Test
	void listsEveryFormPlainFirst() {
		assertThat(new LinkTexts("Head of DevOps", URL).texts()).hasSize(LinkForm.values().length)
			.first()
			.isEqualTo(new LinkTexts.Text("Plain address", URL));
	}

}
