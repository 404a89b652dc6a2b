package org.roleprint.web.guides;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.CatalogVersion;
import org.roleprint.catalog.SampleCatalog;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A catalog without guides, such as a company's own directory.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:no-guides;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
		+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1", "roleprint.content-dir=" })
@AutoConfigureMockMvc
@Import(NoGuidesTests.Bare.class)
class NoGuidesTests {

	@Autowired
	private MockMvcTester mvc;

	/**
	 * The sample without its guides.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class Bare {

		@Bean
		CatalogVersion sampleVersion(CatalogImport catalogImport) {
			return catalogImport.replaceWith(SampleCatalog.with("bare", SampleCatalog.content().roles(), List.of()));
		}

	}

	@Test
	void listSaysThatThereAreNoneYet() {
		assertThat(page("/guides").select("main").text()).contains("There are no guides yet.");
	}

	@Test
	void noOtherPageMentionsThem() {
		assertThat(page("/about").select("a[href^=/guides]")).isEmpty();
		assertThat(page("/roles").select("a[href^=/guides]")).isEmpty();
	}

	private Document page(String path) {
		return Jsoup.parse(assertThat(this.mvc.get().uri(path)).hasStatusOk().bodyText().actual());
	}

}
