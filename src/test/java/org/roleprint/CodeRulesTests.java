package org.roleprint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

/**
 * Holds the habits that need no discussion any more, in the code and in its tests.
 */
class CodeRulesTests {

	private static final String KINDS = ".*(Service|Manager|Helper|Utils?|Dto|DTO|Impl|Constants)";

	@Test
	void dependenciesComeThroughTheConstructor() {
		check(NO_CLASSES_SHOULD_USE_FIELD_INJECTION, OwnClasses.ALL);
	}

	/** The command line writes to the streams that main hands it. */
	@Test
	void onlyTheStartTouchesTheStandardStreams() {
		check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
				OwnClasses.ALL.that(not(equivalentTo(RoleprintApplication.class))));
	}

	@Test
	void logsThroughSlf4jOnly() {
		check(noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging"), OwnClasses.ALL);
	}

	@Test
	void typesAreNotNamedByTheirKind() {
		check(noClasses().should().haveNameMatching(KINDS), OwnClasses.ALL);
		check(noClasses().should().haveNameMatching(KINDS), OwnClasses.TESTS);
	}

	@Test
	void packagesAreNotNamedByTheirKind() {
		check(noClasses().should()
			.resideInAnyPackage("..util..", "..utils..", "..common..", "..config..", "..impl..", "..dto..",
					"..service..", "..services..", "..helper..", "..misc..", "..model..", "..controller.."),
				OwnClasses.ALL);
	}

	@Test
	void everyPackageIsNullMarked() {
		check(classes().should(PackageRules.resideInANullMarkedPackage()), OwnClasses.ALL);
	}

	@Test
	void timeComesFromTheClock() {
		check(noClasses().should()
			.callMethod(Instant.class, "now")
			.orShould()
			.callMethod(LocalDate.class, "now")
			.orShould()
			.callMethod(LocalDateTime.class, "now")
			.orShould()
			.callMethod(System.class, "currentTimeMillis"), OwnClasses.ALL);
		check(noClasses().that()
			.haveSimpleNameNotEndingWith("Configuration")
			.should()
			.callMethod(Clock.class, "systemUTC")
			.orShould()
			.callMethod(Clock.class, "systemDefaultZone"), OwnClasses.ALL);
	}

	@Test
	void caseIsFoldedWithoutTheMachinesLocale() {
		check(noClasses().should()
			.callMethod(String.class, "toLowerCase")
			.orShould()
			.callMethod(String.class, "toUpperCase"), OwnClasses.ALL);
	}

	@Test
	void testsAreFoundByTheirSuffix() {
		// The profile "fuzz" names its own, so that the everyday build does not find
		// them.
		check(methods().that()
			.areAnnotatedWith(Test.class)
			.or()
			.areAnnotatedWith(ParameterizedTest.class)
			.should()
			.beDeclaredInClassesThat()
			.haveNameMatching(".*Tests(\\$.*)?|org\\.roleprint\\.fuzz\\.SpoiltFiles")
			.orShould()
			.beDeclaredInClassesThat()
			.haveModifier(ABSTRACT), OwnClasses.TESTS);
	}

	@Test
	void testsAreNeitherSwitchedOffNorPutToSleep() {
		check(noClasses().should().callMethod(Thread.class, "sleep", long.class), OwnClasses.TESTS);
		check(methods().should().notBeAnnotatedWith(Disabled.class), OwnClasses.TESTS);
		check(classes().should().notBeAnnotatedWith(Disabled.class), OwnClasses.TESTS);
	}

	@Test
	void testsAssertInOneLanguage() {
		check(noClasses().should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.hamcrest..", "junit.framework..")
			.orShould()
			.dependOnClassesThat()
			.haveFullyQualifiedName("org.junit.jupiter.api.Assertions"), OwnClasses.TESTS);
	}

	private static void check(ArchRule rule, JavaClasses classes) {
		rule.check(classes);
	}

}
