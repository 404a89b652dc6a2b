package org.roleprint.catalog;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.roleprint.words.Thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The catalog's reading and writing side on H2.
 */
@DataJpaTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({ Catalog.class, CatalogImport.class, EditionReader.class, RoleReader.class, EditionTables.class,
		SharedIndex.class, CatalogConfiguration.class })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CatalogTests {

	@Autowired
	private Catalog catalog;

	@Autowired
	private CatalogImport catalogImport;

	@BeforeEach
	void fill() {
		this.catalogImport.replaceWith(SampleCatalog.content());
	}

	@Test
	void readsRoleWithAllItsParts() {
		Role role = this.catalog.edition().role("director-of-sre").orElseThrow();
		assertThat(role.family().title()).isEqualTo("Reliability");
		assertThat(role.responsibilities()).extracting(Responsibility::anchor)
			.containsExactly("error-budget-policy", "on-call-health");
		assertThat(role.skillRequirements()).extracting((need) -> need.skill().title())
			.containsExactly("Incident management", "Organisation design");
		assertThat(role.kpiTargets().get(0).kpi().area().title()).isEqualTo("Reliability and operations");
		assertThat(role.careerSteps()).hasSize(3);
		assertThat(role.careerSteps().get(1).other().orElseThrow().family().title()).isEqualTo("Reliability");
		assertThat(role.sections()).hasSize(1);
		assertThat(role.differences().get(0).otherTitle()).isEqualTo("Global Head of SRE");
		assertThat(role.changes()).hasSize(1);
		assertThat(role.profile().alsoKnownAs()).containsExactly("SRE Director");
	}

	@Test
	void listsCurrentRolesOnly() {
		assertThat(this.catalog.edition().roleCards()).extracting(RoleCard::slug)
			.containsExactly("director-of-sre", "global-head-of-sre", "devops-manager", "head-of-devops");
		assertThat(this.catalog.edition().roleCards().get(0).responsibilities()).isEqualTo(2);
		assertThat(this.catalog.edition().version().roles()).isEqualTo(4);
	}

	@Test
	void replacesWholeCatalogAndDropsWhatIsGone() {
		this.catalogImport.replaceWith(SampleCatalog.with("second", List.of(SampleCatalog.headOfDevopsAlone())));
		assertThat(this.catalog.edition().roleCards()).extracting(RoleCard::slug).containsExactly("head-of-devops");
		assertThat(this.catalogImport.resume("second")).isTrue();
		assertThat(this.catalogImport.resume("third")).isFalse();
	}

	@Test
	void keepsTheThesaurusWithEveryListInItsOrder() {
		assertThat(this.catalogImport.resume("sample")).isTrue();
		assertThat(this.catalog.edition().thesaurus().concepts()).isEqualTo(SampleCatalog.content().thesaurus());
	}

	@Test
	void sharesTheThesaurusUntilItsWordsChange() {
		Thesaurus before = this.catalog.edition().thesaurus();
		this.catalogImport.replaceWith(SampleCatalog.with("again", List.of()));
		assertThat(this.catalog.edition().thesaurus()).isSameAs(before);
	}

	@Test
	void findsRoleByFormerSlug() {
		assertThat(this.catalog.edition().currentSlugOf("former-head-of-devops")).contains("head-of-devops");
		assertThat(this.catalog.edition().currentSlugOf("never-used")).isEmpty();
	}

	@Test
	void findsRoleByTitleAndOtherName() {
		assertThat(this.catalog.edition().roleTitled("Director of SRE")).map(Role::slug).contains("director-of-sre");
		assertThat(this.catalog.edition().roleTitled("SRE Director")).map(Role::slug).contains("director-of-sre");
		assertThat(this.catalog.edition().roleTitled("Operations Lead")).as("retired").isEmpty();
		assertThat(this.catalog.edition().roleTitled("Chief Technology Officer")).isEmpty();
	}

	@Test
	void tellsRoleInSentenceAndByTheLinesThatDefineIt() {
		RoleCard card = this.catalog.edition().roleCard("director-of-sre").orElseThrow();
		assertThat(card.lead().sentence()).isEqualTo("Answers for Director of SRE.");
		Role role = this.catalog.edition().role("director-of-sre").orElseThrow();
		assertThat(card.lead().defining()).isEqualTo(role.responsibilities()
			.stream()
			.filter(Responsibility::isDefining)
			.map(Responsibility::title)
			.toList());
	}

}
