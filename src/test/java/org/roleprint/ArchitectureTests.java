package org.roleprint;

import java.util.Set;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

import org.roleprint.catalog.Catalog;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the modules, their arrows and what each of them alone may touch.
 */
class ArchitectureTests {

	/** These choose the edition that answers, or tell operators about it. */
	private static final Set<String> CHOOSING = Set.of("PageCache", "ErrorPages", "PagesAhead", "ReadyLine",
			"SearchHealth");

	/** Each module's arrows stand in its package-info, and nowhere else. */
	@Test
	void modulesUseEachOtherOnlyAsTheySay() {
		ApplicationModules modules = ApplicationModules.of(RoleprintApplication.class);
		modules.verify();
		assertThat(modules.stream()).map((module) -> module.getIdentifier().toString())
			.containsExactlyInAnyOrder("words", "catalog", "content", "search", "career", "web", "authoring");
	}

	@Test
	void packagesAreFreeOfCycles() {
		check(slices().matching("org.roleprint.(**)").should().beFreeOfCycles());
	}

	@Test
	void onlyContentReadsMarkdownAndYaml() {
		check(noClasses().that()
			.resideOutsideOfPackage("org.roleprint.content..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.commonmark..", "org.snakeyaml..", "org.yaml.."));
	}

	@Test
	void onlySearchUsesHibernateSearch() {
		check(noClasses().that()
			.resideOutsideOfPackage("org.roleprint.search..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.hibernate.search.."));
	}

	@Test
	void onlyTheCatalogHoldsEntitiesAndRepositories() {
		check(noClasses().that()
			.resideOutsideOfPackage("org.roleprint.catalog..")
			.should()
			.beAnnotatedWith(Entity.class)
			.orShould()
			.beAnnotatedWith(MappedSuperclass.class)
			.orShould()
			.beAnnotatedWith(Embeddable.class)
			.orShould()
			.beAssignableTo(Repository.class));
	}

	@Test
	void onlyTheCatalogQueriesTheDatabase() {
		check(noClasses().that()
			.resideOutsideOfPackage("org.roleprint.catalog..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("jakarta.persistence..", "org.springframework.data..", "org.springframework.jdbc..",
					"java.sql..", "javax.sql.."));
	}

	/** Whatever makes an answer is given the edition to make it from. */
	@Test
	void anAnswerIsMadeFromOneEdition() {
		check(noClasses().that()
			.resideInAnyPackage("org.roleprint.web..", "org.roleprint.career..", "org.roleprint.search..")
			.and(describe("do not choose editions", (type) -> !CHOOSING.contains(type.getSimpleName())))
			.should()
			.dependOnClassesThat()
			.areAssignableTo(Catalog.class));
	}

	@Test
	void entitiesAreChangedByVerbsAndNotBySetters() {
		check(fields().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.and()
			.areNotStatic()
			.should()
			.bePrivate());
		check(methods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.should()
			.haveNameNotMatching("set[A-Z].*"));
	}

	private void check(ArchRule rule) {
		rule.check(OwnClasses.ALL);
	}

}
