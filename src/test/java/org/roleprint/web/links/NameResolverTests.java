package org.roleprint.web.links;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.SampleCatalogTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names as wiki authors write them.
 */
@SampleCatalogTest
class NameResolverTests {

	@Autowired
	private Catalog catalog;

	@ParameterizedTest
	@CsvSource({ "Director of SRE, /roles/director-of-sre", "Director_of_SRE, /roles/director-of-sre",
			"director+of+sre, /roles/director-of-sre", "DIRECTOR-OF-SRE, /roles/director-of-sre",
			"SRE Director, /roles/director-of-sre", "former-head-of-devops, /roles/head-of-devops",
			"Former head of DevOps, /roles/head-of-devops", "o11y, /skills/observability",
			"Org_design, /skills/organisation-design", "slo attainment, /kpis/slo-attainment",
			"Operations Lead, /roles/operations-lead" })
	void findsPageByAnyOfItsNames(String name, String path) {
		assertThat(resolver().resolve(name).pages()).extracting(NamedPage::path).containsExactly(path);
	}

	@Test
	void offersClosestWhenNothingIsCalledSo() {
		Resolution resolution = resolver().resolve("Directer of SRE");
		assertThat(resolution.pages()).isEmpty();
		assertThat(resolution.closest()).hasSizeLessThanOrEqualTo(3)
			.first()
			.extracting(NamedPage::title)
			.isEqualTo("Director of SRE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "..", "../../etc/passwd", "%00", "\u0000", "<script>", "🦆", "a/b/c", "___" })
	void findsNothingForNonsense(String name) {
		assertThat(resolver().resolve(name).pages()).isEmpty();
	}

	@Test
	void doesNotTakeOverlongTextForItsBeginning() {
		assertThat(resolver().resolve("Director of SRE" + " ".repeat(300) + "x").pages()).isEmpty();
	}

	private NameResolver resolver() {
		return new NameResolver(this.catalog.edition().names());
	}

}
