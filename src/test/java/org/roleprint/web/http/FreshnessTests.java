package org.roleprint.web.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.SampleCatalog;
import org.roleprint.web.Probes;
import org.roleprint.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Conditional requests: what a client keeps, and when it must ask for the page again.
 */
@WebTest
@Import(Probes.class)
class FreshnessTests {

	private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Catalog catalog;

	@Autowired
	private CatalogImport catalogImport;

	@Test
	void pagesMayBeKeptButMustBeAskedFor() {
		assertThat(this.mvc.get().uri("/")).headers()
			.hasValue("Cache-Control", "no-cache")
			.containsHeader("ETag")
			.hasValue("Last-Modified", date(importedAt()));
	}

	@Test
	void knownTagGetsNoBody() {
		assertThat(this.mvc.get().uri("/").header("If-None-Match", tag("/"))).hasStatus(HttpStatus.NOT_MODIFIED)
			.body()
			.isEmpty();
	}

	@Test
	void dateOfTheImportGetsNoBody() {
		assertThat(this.mvc.get().uri("/").header("If-Modified-Since", date(importedAt())))
			.hasStatus(HttpStatus.NOT_MODIFIED);
		assertThat(this.mvc.get().uri("/").header("If-Modified-Since", date(importedAt().minusSeconds(1))))
			.hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"other\"", "W/\"other\"", "rubbish", "\"", "" })
	void unknownTagGetsThePage(String tag) {
		assertThat(this.mvc.get().uri("/").header("If-None-Match", tag)).hasStatusOk().bodyText().contains("</html>");
	}

	@Test
	void headAnswersLikeGet() {
		assertThat(this.mvc.head().uri("/")).hasStatusOk().headers().hasValue("ETag", tag("/"));
		assertThat(this.mvc.head().uri("/").header("If-None-Match", tag("/"))).hasStatus(HttpStatus.NOT_MODIFIED);
	}

	@Test
	void newContentMakesNewTag() {
		String before = tag("/");
		this.catalogImport.replaceWith(SampleCatalog.with("other", List.of(SampleCatalog.headOfDevopsAlone())));
		try {
			assertThat(this.mvc.get().uri("/").header("If-None-Match", before)).hasStatusOk();
		}
		finally {
			this.catalogImport.replaceWith(SampleCatalog.content());
		}
		assertThat(tag("/")).isEqualTo(before);
	}

	@Test
	void anotherRepresentationHasAnotherTag() {
		assertThat(tag("/roles/director-of-sre.json")).isNotEqualTo(tag("/roles/director-of-sre"));
	}

	@Test
	void missingPageIsNeverFresh() {
		MvcTestResult missing = this.mvc.get().uri("/no-such-page").header("If-None-Match", "*").exchange();
		assertThat(missing).hasStatus(HttpStatus.NOT_FOUND).headers().doesNotContainHeader("ETag");
		assertThat(this.mvc.get().uri("/no-such-page").header("If-None-Match", tag("/")))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void operatorsAddressesAreLeftAlone() {
		assertThat(this.mvc.get().uri("/actuator/health")).headers().doesNotContainHeader("ETag");
	}

	@Test
	void assetsAreKeptForYearUnderTheirHashOnly() throws Exception {
		String sheet = this.mvc.get()
			.uri("/")
			.exchange()
			.getResponse()
			.getContentAsString()
			.replaceFirst("(?s).*href=\"(/css/site-[0-9a-f]{10}\\.css)\".*", "$1");
		assertThat(this.mvc.get().uri(sheet)).headers()
			.hasValue("Cache-Control", "max-age=31536000, public, immutable");
		assertThat(this.mvc.get().uri(sheet).header("If-None-Match", tag(sheet))).hasStatus(HttpStatus.NOT_MODIFIED);
		assertThat(this.mvc.get().uri("/css/site.css")).headers().hasValue("Cache-Control", "no-cache");
	}

	private Instant importedAt() {
		return this.catalog.edition().version().importedAt();
	}

	private static String date(Instant instant) {
		return HTTP_DATE.format(instant).replaceFirst("^(\\w+, )(\\d )", "$10$2");
	}

	private String tag(String path) {
		String tag = this.mvc.get().uri(path).exchange().getResponse().getHeader("ETag");
		assertThat(tag).as(path).isNotNull();
		return tag;
	}

}
