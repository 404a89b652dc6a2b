package org.roleprint.content.parsing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.PageAddress;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where addresses in Markdown may lead.
 */
class LinkTargetTests {

	private static final ContentFile ROLE = new ContentFile(ContentFolder.ROLES, "head-of-devops", "", "");

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/a?b=c#d", "http://example.org", "HTTPS://EXAMPLE.ORG/",
			"mailto:a@example.org" })
	void leadsToTheWeb(String destination) {
		assertThat(LinkTarget.of(ROLE, destination).kind()).isEqualTo(LinkTarget.Kind.WEB);
	}

	@ParameterizedTest
	@CsvSource({ "../skills/coaching.md, ~/skills/coaching", "./head-of-sre.md, ~/roles/head-of-sre",
			"head-of-sre.md#mission, ~/roles/head-of-sre#mission", "#mission, ~/roles/head-of-devops#mission",
			"../kpis/../kpis/enps.md, ~/kpis/enps" })
	void leadsToPages(String destination, String neutral) {
		PageAddress page = LinkTarget.of(ROLE, destination).page();
		assertThat(page).isNotNull().extracting(PageAddress::neutral).isEqualTo(neutral);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)",
			"\u0001javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
			"//example.org/x", "/roles/x", "https:\\\\example.org", "\\\\example.org", "https:example.org", "mailto:",
			"../areas/people.md", "../README.md", "../../roles/x.md", "../../../etc/passwd", "x.html", "Head-Of.md",
			"a%2Fb.md", "x.md?q=1", "x.md#a b", "x.md#\"onclick", "../skills/", "~/roles/x", "roles/x/y.md",
			"javascript&#58;alert(1)" })
	void leadsNowhereElse(String destination) {
		assertThat(LinkTarget.of(ROLE, destination).kind()).isEqualTo(LinkTarget.Kind.REFUSED);
	}

	@Test
	void hasNoPlacesWithinFilesWithoutPage() {
		ContentFile area = new ContentFile(ContentFolder.AREAS, "people", "", "");
		assertThat(LinkTarget.of(area, "#top").kind()).isEqualTo(LinkTarget.Kind.REFUSED);
	}

}
