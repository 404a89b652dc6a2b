package org.roleprint.web.roles;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.RoleBuilder;
import org.roleprint.catalog.SampleCatalog;
import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page with the texts that link a role and every part of it.
 */
@WebTest
class RoleLinksControllerTests {

	private static final String ROLE = "/roles/director-of-sre";

	private static final String PATH = ROLE + "/links";

	private static final String URL = "http://localhost" + ROLE;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CatalogImport catalogImport;

	@Test
	void listsEveryAnchorOfTheRolesPageInItsOrder() {
		List<String> anchors = page(ROLE).select("main a.anchor")
			.eachAttr("href")
			.stream()
			.map((href) -> href.substring(1))
			.toList();
		assertThat(anchors).contains("mission", "responsibilities", "area-people-and-teams", "on-call-health", "skills",
				"skill-incident-management", "kpis", "kpi-slo-attainment", "career-path", "step-principal-engineer");
		assertThat(page(PATH).select("details[id]").eachAttr("id")).isEqualTo(anchors);
	}

	@Test
	void writesLineInEveryMarkup() {
		assertThat(texts(page(PATH).select("#error-budget-policy").first())).containsExactly(
				URL + "#error-budget-policy", "[Director of SRE: Error budget policy](" + URL + "#error-budget-policy)",
				"<a href=\"" + URL + "#error-budget-policy\">Director of SRE: Error budget policy</a>",
				"[" + URL + "#error-budget-policy Director of SRE: Error budget policy]",
				"[[" + URL + "#error-budget-policy|Director of SRE: Error budget policy]]",
				"[[Director of SRE: Error budget policy>>" + URL + "#error-budget-policy]]",
				"[Director of SRE: Error budget policy|" + URL + "#error-budget-policy]",
				"link:" + URL + "#error-budget-policy[Director of SRE: Error budget policy]",
				"<" + URL + "#error-budget-policy|Director of SRE: Error budget policy>",
				"“Director of SRE: Error budget policy”. Roleprint, version sample, 23 Nov 2026. " + URL
						+ "#error-budget-policy",
				"http://localhost/to/Director_of_SRE#error-budget-policy",
				"[[role:Director of SRE#error-budget-policy|Director of SRE: Error budget policy]]",
				"[[role>Director of SRE#error-budget-policy|Director of SRE: Error budget policy]]",
				"[[Director of SRE: Error budget policy>>interwiki:role:Director_of_SRE#error-budget-policy]]");
	}

	@Test
	void namesEveryTextAndSaysWhatItLinks() {
		Document page = page(PATH);
		assertThat(page.select("#skills label").eachText()).containsExactly("Plain address", "Markdown", "HTML",
				"MediaWiki", "DokuWiki", "XWiki", "Confluence, Jira", "AsciiDoc", "Slack", "Citation",
				"Address by name", "MediaWiki by name", "DokuWiki by name", "XWiki by name");
		assertThat(page.select("#step-devops-manager > summary").text()).isEqualTo("Career step from DevOps Manager");
		assertThat(page.select("#step-principal-engineer .link-texts").attr("data-title"))
			.isEqualTo("Director of SRE: Career step sideways to Principal Engineer");
		assertThat(texts(page.select("main details:not([id])").first())).first().isEqualTo(URL);
	}

	@Test
	void isItsOwnPageButNotForSearchEngines() {
		Document page = page(PATH);
		assertThat(page.title()).isEqualTo("Links to every part of Director of SRE · Roleprint");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost" + PATH);
		assertThat(page.select("h1 a").attr("href")).isEqualTo(ROLE);
	}

	@Test
	void answersLikeTheRoleItself() {
		assertThat(this.mvc.get().uri("/roles/director-of-sra/links")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/roles/operations-lead/links")).hasStatus(HttpStatus.GONE)
			.bodyText()
			.contains(ROLE);
		assertThat(this.mvc.get().uri("/roles/former-director-of-sre/links")).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.hasHeader("Location", PATH);
	}

	@Test
	void keepsOddTitlesInsideTheirLinks() {
		RoleEntry role = SampleCatalog.headOfDevopsAlone();
		RoleEntry odd = RoleBuilder.like(role).retitled("Head of \"R&D\" [EMEA] | <b>'Ops'").build();
		this.catalogImport.replaceWith(SampleCatalog.with("odd", List.of(odd)));
		try {
			String url = "http://localhost/roles/head-of-devops";
			List<String> expected = List.of(url, "[Head of \"R\\&D\" \\[EMEA\\] | \\<b\\>'Ops'](" + url + ")",
					"<a href=\"" + url + "\">Head of &quot;R&amp;D&quot; [EMEA] | &lt;b&gt;&#39;Ops&#39;</a>",
					"[" + url + " Head of \"R&#38;D\" &#91;EMEA&#93; &#124; &#60;b&#62;&#39;Ops&#39;]",
					"[[" + url + "|Head of \"R&D\" (EMEA) | <b>'Ops']]",
					"[[Head of \"R&D\" ~[EMEA~] ~| <b~>'Ops'>>" + url + "]]",
					"[Head of \"R&D\" \\[EMEA\\] \\| <b>'Ops'|" + url + "]",
					"link:" + url + "[Head of &#34;R&#38;D&#34; &#91;EMEA&#93; | &#60;b&#62;'Ops']",
					"<" + url + "|Head of \"R&amp;D\" [EMEA] ¦ &lt;b&gt;'Ops'>",
					"“Head of \"R&D\" [EMEA] | <b>'Ops'”. Roleprint, version odd, 23 Nov 2026. " + url,
					"http://localhost/to/head-of-devops",
					"[[role:head-of-devops|Head of \"R&#38;D\" &#91;EMEA&#93; &#124; &#60;b&#62;&#39;Ops&#39;]]",
					"[[role>head-of-devops|Head of \"R&D\" (EMEA) | <b>'Ops']]",
					"[[Head of \"R&D\" ~[EMEA~] ~| <b~>'Ops'>>interwiki:role:head-of-devops]]");
			assertThat(texts(page("/roles/head-of-devops/links").select("main details:not([id])").first()))
				.isEqualTo(expected);
		}
		finally {
			this.catalogImport.replaceWith(SampleCatalog.content());
		}
	}

	private Document page(String path) {
		return Jsoup.parse(assertThat(this.mvc.get().uri(path)).hasStatusOk().bodyText().actual());
	}

	private static List<String> texts(Element fold) {
		return fold.select(".link-texts input[readonly]").eachAttr("value");
	}

}
