package org.roleprint.web.links;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages that tell people how to link and how to read by program.
 */
@WebTest
class AboutLinkingTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void showsEveryWayWithTheSitesOwnAddress() {
		assertThat(this.mvc.get().uri("/about/linking")).hasStatusOk()
			.bodyText()
			.contains("http://localhost/to/$1", "&#91;&#91;role:Director of SRE|&#93;&#93;",
					"&#91;&#91;role:Director of SRE#error-budget-policy|Error budget policy&#93;&#93;",
					"role http://localhost/to/{URL}", "&#91;&#91;role&gt;Director of SRE&#93;&#93;",
					"&#91;&#91;role&gt;Director of SRE#error-budget-policy|Error budget policy&#93;&#93;",
					"&#91;Director of SRE@role&#93;", "[Director of SRE](http://localhost/roles/director-of-sre)",
					"&lt;iframe src=&quot;http://localhost/embed/roles/director-of-sre&quot;",
					"href=\"/to/Director_of_SRE\"", "href=\"/roles/director-of-sre/links\"",
					"href=\"/embed/roles/director-of-sre/error-budget-policy\"",
					"http://localhost/roles/director-of-sre/feed.atom");
	}

	@Test
	void namesEveryAddressOfTheDocument() {
		String document = text("/api/openapi.json");
		String page = text("/about/api");
		assertThat(JsonMapper.builder().build().readTree(document).get("paths").propertyNames()).isNotEmpty()
			.allSatisfy((path) -> assertThat(page).contains("<code>" + path));
	}

	private String text(String path) {
		return new String(this.mvc.get().uri(path).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

}
