package org.roleprint.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.roleprint.catalog.CatalogContent.RoleEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * One edition after the other: each whole, none half made, and what did not change the
 * same in both.
 */
@DataJpaTest(properties = "spring.datasource.url=jdbc:h2:mem:editions;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
		+ ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({ Catalog.class, CatalogImport.class, EditionReader.class, RoleReader.class, EditionTables.class,
		SharedIndex.class, CatalogConfiguration.class, EditionTests.Witness.class })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class EditionTests {

	@Autowired
	private Catalog catalog;

	@Autowired
	private CatalogImport catalogImport;

	@Autowired
	private EditionReader reader;

	@Autowired
	private Witness witness;

	@BeforeEach
	void fill() {
		this.witness.failing = false;
		this.catalogImport.replaceWith(SampleCatalog.content());
	}

	@Test
	void risesByOneWithEachImport() {
		long before = this.catalog.edition().number();
		importWith(changed(SampleCatalog.headOfDevops(), "another text"));
		assertThat(this.catalog.edition().number()).isEqualTo(before + 1);
	}

	@Test
	void readsAnewOnlyWhatChangedOrRefersToIt() {
		Edition before = this.catalog.edition();
		importWith(changed(SampleCatalog.headOfDevops(), "another text"));
		Edition after = this.catalog.edition();
		assertThat(excerpt(after, "head-of-devops")).isEqualTo("another text");
		assertThat(after.role("global-head-of-sre")).containsSame(before.role("global-head-of-sre").orElseThrow());
		assertThat(after.roleCard("global-head-of-sre"))
			.containsSame(before.roleCard("global-head-of-sre").orElseThrow());
		assertThat(after.role("devops-manager").orElseThrow()).isNotSameAs(before.role("devops-manager").orElseThrow());
		assertThat(after.role("devops-manager").orElseThrow().careerSteps())
			.flatExtracting((step) -> step.other().stream().toList())
			.contains(after.role("head-of-devops").orElseThrow())
			.allSatisfy((other) -> assertThat(other.sections()).isNotEmpty());
	}

	@Test
	void readsAnewWhateverRefersToChangedSkill() {
		Edition before = this.catalog.edition();
		CatalogContent content = SampleCatalog.content();
		List<CatalogContent.SkillEntry> skills = content.skills()
			.stream()
			.map((skill) -> skill.slug().equals("incident-management") ? renamed(skill) : skill)
			.toList();
		this.catalogImport.replaceWith(new CatalogContent("skills", content.files(), content.description(),
				content.levels(), content.families(), content.areas(), skills, content.kpis(), content.guides(),
				content.roles(), content.thesaurus(), content.moves(), content.formerNames()));
		assertThat(this.catalog.edition().roles()).allSatisfy((role) -> {
			assertThat(role.skillRequirements().get(0).skill().title()).isEqualTo("Incident command");
			assertThat(before.role(role.slug()).orElseThrow().skillRequirements().get(0).skill().title())
				.isEqualTo("Incident management");
		});
	}

	@Test
	void readsAnewWhateverRefersToChangedLevel() {
		Edition before = this.catalog.edition();
		CatalogContent content = SampleCatalog.content();
		List<CatalogContent.LevelEntry> levels = content.levels()
			.stream()
			.map((level) -> level.slug().equals("head") ? SampleLevels.entry("Head", 9, Track.MANAGEMENT) : level)
			.toList();
		this.catalogImport.replaceWith(new CatalogContent("levels", content.files(), content.description(), levels,
				content.families(), content.areas(), content.skills(), content.kpis(), content.guides(),
				content.roles(), content.thesaurus(), content.moves(), content.formerNames()));
		Edition after = this.catalog.edition();
		assertThat(after.levels()).last().extracting(Level::slug).isEqualTo("head");
		assertThat(after.roleCard("head-of-devops").orElseThrow().level().rank()).isEqualTo(9);
		assertThat(after.role("devops-manager").orElseThrow().careerSteps())
			.flatExtracting((step) -> step.other().stream().toList())
			.filteredOn((role) -> role.slug().equals("head-of-devops"))
			.allSatisfy((role) -> assertThat(role.level().rank()).isEqualTo(9));
		assertThat(after.role("global-head-of-sre")).containsSame(before.role("global-head-of-sre").orElseThrow());
	}

	@Test
	void marksOnlyTheGuideThatChanged() {
		CatalogContent content = SampleCatalog.content();
		long before = this.catalog.edition().number();
		List<CatalogContent.GuideEntry> guides = content.guides()
			.stream()
			.map((guide) -> guide.slug().equals("words")
					? new CatalogContent.GuideEntry("words", guide.title(), 5, guide.lead(), guide.body()) : guide)
			.toList();
		this.catalogImport.replaceWith(SampleCatalog.with("guides", content.roles(), guides));
		Edition after = this.catalog.edition();
		assertThat(after.guides()).extracting(Guide::slug).containsExactly("words", "who-may-stop-what");
		assertThat(after.guide("words").orElseThrow().since()).isEqualTo(after.number());
		assertThat(after.guide("who-may-stop-what").orElseThrow().since()).isLessThanOrEqualTo(before);
		assertThat(after.guide("nothing")).isEmpty();
	}

	@Test
	void forgetsGuideThatTheContentNoLongerNames() {
		this.catalogImport.replaceWith(SampleCatalog.with("bare", SampleCatalog.content().roles(), List.of()));
		assertThat(this.catalog.edition().guides()).isEmpty();
	}

	@Test
	void readsLevelsWithAndWithoutGrid() {
		assertThat(this.catalog.edition().levels()).isSorted()
			.extracting(Level::slug)
			.containsExactly("senior", "lead", "manager", "staff", "senior-manager", "director", "head",
					"senior-director", "global-head", "vp", "c-level");
		assertThat(this.catalog.edition().levels()).filteredOn((level) -> level.grid() == null)
			.extracting(Level::title)
			.containsExactly("Manager");
	}

	private static CatalogContent.SkillEntry renamed(CatalogContent.SkillEntry skill) {
		return new CatalogContent.SkillEntry(skill.slug(), "Incident command", skill.group(), skill.alsoKnownAs(),
				skill.references(), skill.definition(), skill.levels());
	}

	@Test
	void staysAsItIsForWhoeverReadsIt() {
		try (Reading reading = this.catalog.read()) {
			importWith(changed(SampleCatalog.headOfDevops(), "another text"));
			assertThat(excerpt(reading.edition(), "head-of-devops")).isEqualTo("Answers for Head of DevOps.");
			assertThat(reading.edition().role("head-of-devops").orElseThrow().responsibilities()).hasSize(2);
			assertThat(excerpt(this.catalog.edition(), "head-of-devops")).isEqualTo("another text");
		}
	}

	@Test
	void isShownOnlyWhenAllItsPartsAreMade() {
		Edition before = this.catalog.edition();
		importWith(changed(SampleCatalog.headOfDevops(), "another text"));
		assertThat(this.witness.seenWhileMaking).isSameAs(before);
		assertThat(this.catalog.edition().part(String.class)).isEqualTo("another text");
	}

	@Test
	void isNotShownWhenPartFailsAndIsMadeNextTime() {
		Edition before = this.catalog.edition();
		CatalogContent content = with(changed(SampleCatalog.headOfDevops(), "another text"));
		this.witness.failing = true;
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.catalogImport.replaceWith(content));
		assertThat(this.catalog.edition()).isSameAs(before);
		this.witness.failing = false;
		assertThat(this.catalogImport.resume(content.checksum())).isTrue();
		assertThat(excerpt(this.catalog.edition(), "head-of-devops")).isEqualTo("another text");
	}

	@Test
	void forgetsWhatNobodyReadsAnyMore() {
		Edition before;
		try (Reading reading = this.catalog.read()) {
			before = reading.edition();
			importWith(changed(SampleCatalog.headOfDevops(), "another text"));
			assertThat(this.witness.oldest).isSameAs(before);
		}
		importWith(changed(SampleCatalog.headOfDevops(), "a third text"));
		assertThat(this.witness.oldest).isSameAs(this.catalog.edition());
	}

	@Test
	void resumesWithoutShowingTheSameAgain() {
		Edition shown = this.catalog.edition();
		assertThat(this.catalogImport.resume("sample")).isTrue();
		assertThat(this.catalog.edition()).isSameAs(shown);
	}

	@Test
	void readsNoMixtureWhileAnotherEditionIsWritten() throws InterruptedException {
		Thread writer = new Thread(() -> {
			for (int round = 0; round < 40; round++) {
				String text = "round " + round;
				this.catalogImport.replaceWith(SampleCatalog.with(text,
						SampleCatalog.content().roles().stream().map((role) -> changed(role, text)).toList()));
			}
		});
		Set<String> seen = new HashSet<>();
		writer.start();
		while (writer.isAlive()) {
			EditionContents read = this.reader.read(EditionContents.NOTHING);
			String version = read.version().checksum();
			if (version.startsWith("round")) {
				assertThat(read.roles()).extracting(Role::excerpt).containsOnly(version);
				seen.add(version);
			}
		}
		writer.join();
		assertThat(seen).hasSizeGreaterThan(1);
	}

	private void importWith(RoleEntry role) {
		this.catalogImport.replaceWith(with(role));
	}

	private static CatalogContent with(RoleEntry role) {
		List<RoleEntry> roles = new ArrayList<>(Stream
			.concat(SampleCatalog.content().roles().stream().filter((other) -> !other.slug().equals(role.slug())),
					Stream.of(role))
			.toList());
		return SampleCatalog.with(role.profile().checksum(), roles);
	}

	private static RoleEntry changed(RoleEntry role, String excerpt) {
		return RoleBuilder.like(role).excerpt(excerpt).checksum(excerpt).build();
	}

	private static String excerpt(Edition edition, String slug) {
		return edition.role(slug).orElseThrow().excerpt();
	}

	/**
	 * A part that remembers what it saw.
	 */
	static class Witness implements EditionPart<String> {

		private final ObjectProvider<Catalog> catalog;

		private Edition seenWhileMaking;

		private Edition oldest;

		private boolean failing;

		Witness(ObjectProvider<Catalog> catalog) {
			this.catalog = catalog;
		}

		@Override
		public Class<String> type() {
			return String.class;
		}

		@Override
		public String make(Edition edition, Edition before) {
			if (this.failing) {
				throw new IllegalStateException("No part today");
			}
			if (edition.number() > 0) {
				this.seenWhileMaking = this.catalog.getObject().edition();
			}
			return edition.role("head-of-devops").map(Role::excerpt).orElse("");
		}

		@Override
		public void forgetBefore(Edition edition) {
			this.oldest = edition;
		}

	}

}
