package org.roleprint.browser;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cards of a site whose operator names who may frame them.
 */
@TestPropertySource(properties = { "roleprint.embed.allowed-origins=http://127.0.0.1:*",
		"spring.datasource.url=jdbc:h2:mem:embed;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
				+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1" })
class EmbedAllowedTests extends BrowserTest {

	private final Wiki wiki = new Wiki();

	@LocalServerPort
	private int port;

	@AfterEach
	void closeWiki() {
		this.wiki.close();
	}

	@Test
	void siteThatIsNamedMayShowTheCard(Browser browser) {
		String address = this.wiki.with(frame("/embed/roles/head-of-devops"));
		assertThat(EmbedFrameTests.isShown(browser, address)).isTrue();
	}

	@Test
	void siteThatIsNotNamedMayNot(Browser browser) {
		this.wiki.with(frame("/embed/roles/head-of-devops"));
		assertThat(EmbedFrameTests.isShown(browser, this.wiki.byItsOtherName())).isFalse();
	}

	@Test
	void siteThatIsNamedMayShowNoOtherPage(Browser browser) {
		String address = this.wiki.with(frame("/roles/head-of-devops"));
		assertThat(EmbedFrameTests.isShown(browser, address)).isFalse();
	}

	private String frame(String path) {
		return "<iframe src=\"http://localhost:" + this.port + path + "\"></iframe>";
	}

}
