package org.roleprint.web.guides;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of guides and the page of a guide.
 */
@WebTest
class GuideControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void listsGuidesInTheirOrder() {
		assertThat(this.mvc.get().uri("/guides")).hasStatusOk()
			.bodyText()
			.containsSubsequence("href=\"/guides/who-may-stop-what\"", "Whose freeze counts.", "href=\"/guides/words\"",
					"One word, one meaning.")
			.doesNotContain("There are no guides yet.");
	}

	@Test
	void showsLeadTextAndHeadingsWithTheirAddresses() {
		Document page = page("/guides/who-may-stop-what");
		assertThat(page.title()).startsWith("Who may stop what");
		assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("Whose freeze counts.");
		assertThat(page.select(".lead").text()).isEqualTo("Whose freeze counts.");
		assertThat(page.select("main").text()).containsSubsequence("A convention.", "Stopping & lifting", "Ask the",
				"At night", "Commanding", "One.");
		assertThat(page.select("main h2, main h3").eachAttr("id")).containsExactly("stopping", "at-night",
				"commanding");
		assertThat(page.select("h2 > a.anchor, h3 > a.anchor").eachAttr("href")).containsExactly("#stopping",
				"#at-night", "#commanding");
		assertThat(page.select("main section a[href^=/]").eachAttr("href")).containsExactly("/roles/head-of-devops");
	}

	@Test
	void showsGuideThatIsLeadOnly() {
		assertThat(page("/guides/words").select("main section, main .role-section")).isEmpty();
	}

	@Test
	void isLinkedFromFooterAndAboutPage() {
		assertThat(page("/about").select("footer a[href=/guides]")).hasSize(1);
		assertThat(page("/about").select("main a[href^=/guides]").eachAttr("href")).containsExactly("/guides",
				"/guides/who-may-stop-what", "/guides/words");
	}

	@Test
	void answersPreviewsWithThePictureOfTheSite() {
		assertThat(page("/guides/words").select("meta[property=og:image]").attr("content")).endsWith("/preview.png")
			.doesNotContain("guides");
		assertThat(this.mvc.get().uri("/oembed?url=http://localhost/guides/words")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.title")
			.isEqualTo("What words mean");
		assertThat(this.mvc.get().uri("/oembed?url=http://localhost/guides/nothing")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void linksUnderTheContextPath() {
		assertThat(this.mvc.get().uri("/cat/guides/who-may-stop-what").contextPath("/cat")).bodyText()
			.contains("href=\"/cat/roles/head-of-devops\"", "href=\"/cat/guides\"")
			.doesNotContain("href=\"/roles", "href=\"/guides");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/guides/nothing", "/guides/~", "/guides/words/links", "/guides/head-of-devops" })
	void unknownGuideIsNotFound(String path) {
		assertThat(this.mvc.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private Document page(String path) {
		return Jsoup.parse(assertThat(this.mvc.get().uri(path)).hasStatusOk().bodyText().actual());
	}

}
