package org.roleprint.web.links;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.CatalogVersion;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.Day;
import org.roleprint.web.frame.Site;
import org.roleprint.web.links.LinkTexts.Text;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The texts to paste, with titles that try to break out.
 */
class LinkFormTests {

	private static final String URL = "https://roles.example.org/roles/head-of-devops";

	private static final Site SITE = new Site("https://roles.example.org", "",
			new CatalogVersion("3f9c1e0", Instant.EPOCH, 1, 1, 1, 1, 1, CatalogDescription.USUAL), Wording.ENGLISH, 0,
			new Day(LocalDate.of(2026, 11, 23), Locale.UK), null);

	@ParameterizedTest
	@CsvSource(delimiter = '§',
			value = { "PLAIN§ https://roles.example.org/roles/head-of-devops",
					"MARKDOWN§ [Head of DevOps](https://roles.example.org/roles/head-of-devops)",
					"HTML§ <a href=\"https://roles.example.org/roles/head-of-devops\">Head of DevOps</a>",
					"MEDIAWIKI§ [https://roles.example.org/roles/head-of-devops Head of DevOps]",
					"DOKUWIKI§ [[https://roles.example.org/roles/head-of-devops|Head of DevOps]]",
					"XWIKI§ [[Head of DevOps>>https://roles.example.org/roles/head-of-devops]]",
					"CONFLUENCE§ [Head of DevOps|https://roles.example.org/roles/head-of-devops]",
					"ASCIIDOC§ link:https://roles.example.org/roles/head-of-devops[Head of DevOps]",
					"SLACK§ <https://roles.example.org/roles/head-of-devops|Head of DevOps>",
					"CITATION§ “Head of DevOps”. Roleprint, version 3f9c1e0, 23 Nov 2026. "
							+ "https://roles.example.org/roles/head-of-devops" })
	void writesLink(LinkForm form, String expected) {
		assertThat(form.write(link("Head of DevOps", null))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§',
			value = { "MARKDOWN§ [CI\\[1\\] \\<b\\> \\& a|b \\~c\\~](https://x.example/)",
					"HTML§ <a href=\"https://x.example/\">CI[1] &lt;b&gt; &amp; a|b ~c~</a>",
					"MEDIAWIKI§ [https://x.example/ CI&#91;1&#93; &#60;b&#62; &#38; a&#124;b &#126;c&#126;]",
					"DOKUWIKI§ [[https://x.example/|CI(1) <b> & a|b ~c~]]",
					"XWIKI§ [[CI~[1~] <b~> & a~|b ~~c~~>>https://x.example/]]",
					"CONFLUENCE§ [CI\\[1\\] <b> & a\\|b ~c~|https://x.example/]",
					"ASCIIDOC§ link:https://x.example/[CI&#91;1&#93; &#60;b&#62; &#38; a|b &#126;c&#126;]",
					"SLACK§ <https://x.example/|CI[1] &lt;b&gt; &amp; a¦b ~c~>" })
	void escapesTitleByRulesOfMarkup(LinkForm form, String expected) {
		assertThat(form.write(new LinkTexts("CI[1] <b> & a|b ~c~", "https://x.example/", null, SITE)))
			.isEqualTo(expected);
	}

	@Test
	void takesPairsOfSignsApartThatXwikiWouldRead() {
		assertThat(LinkForm.XWIKI.write(link("a//b, c--d and CI/CD", null))).startsWith("[[a~//b, c~--d and CI/CD>>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "NAME§ https://roles.example.org/to/Head_of_R&D",
			"MEDIAWIKI_NAME§ [[role:Head of R&D|Head of R&#38;D]]", "DOKUWIKI_NAME§ [[role>Head of R&D|Head of R&D]]",
			"XWIKI_NAME§ [[Head of R&D>>interwiki:role:Head_of_R&D]]" })
	void linksByName(LinkForm form, String expected) {
		assertThat(form.write(link("Head of R&D", "Head of R&D"))).isEqualTo(expected);
	}

	@Test
	void writesAddressThatNoSentenceEndsEarly() {
		assertThat(LinkForm.NAME.write(link("Owner's time (in hours)", "Owner's time (in hours)")))
			.isEqualTo("https://roles.example.org/to/Owner%27s_time_%28in_hours%29");
	}

	@Test
	void namesThePlaceBehindTheName() {
		assertThat(link("Head of DevOps", "Head of DevOps").part("on-call-health", "On-call health").byName())
			.extracting(Text::text)
			.containsExactly("https://roles.example.org/to/Head_of_DevOps#on-call-health",
					"[[role:Head of DevOps#on-call-health|Head of DevOps: On-call health]]",
					"[[role>Head of DevOps#on-call-health|Head of DevOps: On-call health]]",
					"[[Head of DevOps: On-call health>>interwiki:role:Head_of_DevOps#on-call-health]]");
	}

	@Test
	void listsEveryFormOnceThePlainAddressFirst() {
		LinkTexts link = link("Head of DevOps", "Head of DevOps");
		assertThat(link.texts()).hasSize(LinkForm.values().length - link.byName().size())
			.first()
			.isEqualTo(new Text("Plain address", URL));
	}

	@Test
	void offersNothingByNameWhereNoNameLeads() {
		assertThat(link("Head of DevOps", null).byName()).isEqualTo(List.of());
	}

	private static LinkTexts link(String title, String name) {
		return new LinkTexts(title, URL, name, SITE);
	}

}
