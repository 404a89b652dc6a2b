package org.roleprint;

import java.util.List;
import java.util.Map;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

import org.roleprint.catalog.Catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the modules, their arrows and what each of them alone may touch.
 */
class ArchitectureTests {

	/** Which module may use which; a module's own package-info can only narrow this. */
	private static final Map<String, List<String>> ARROWS = Map.of("catalog", List.of(), "content", List.of("catalog"),
			"search", List.of("catalog"), "career", List.of("catalog"), "publish",
			List.of("catalog", "search", "career"), "web", List.of("catalog", "search", "career", "publish"), "cli",
			List.of("content", "publish"));

	private final JavaClasses classes = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.roleprint");

	@Test
	void modulesUseEachOtherOnlyThroughTheirFrontDoors() {
		ApplicationModules.of(RoleprintApplication.class).verify();
	}

	@ParameterizedTest
	@ValueSource(strings = { "catalog", "content", "search", "career", "publish", "web", "cli" })
	void moduleUsesOnlyTheModulesItMay(String module) {
		String[] others = ARROWS.keySet()
			.stream()
			.filter((other) -> !other.equals(module) && !ARROWS.getOrDefault(module, List.of()).contains(other))
			.map((other) -> "org.roleprint." + other + "..")
			.toArray(String[]::new);
		check(noClasses().that()
			.resideInAPackage("org.roleprint." + module + "..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(others));
	}

	@Test
	void everyModuleIsKnownHere() {
		assertThat(this.classes).map(JavaClass::getPackageName)
			.filteredOn((name) -> name.startsWith("org.roleprint."))
			.map((name) -> name.split("\\.")[2])
			.isSubsetOf(ARROWS.keySet());
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
			.resideInAnyPackage("org.roleprint.web..", "org.roleprint.career..", "org.roleprint.publish..",
					"org.roleprint.search..")
			.and()
			.doNotHaveSimpleName("PageCache")
			.and()
			.doNotHaveSimpleName("ErrorPages")
			.and()
			.doNotHaveSimpleName("PagesAhead")
			.and()
			.doNotHaveSimpleName("ReadyLine")
			.and()
			.doNotHaveSimpleName("SearchHealth")
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
		rule.check(this.classes);
	}

}
