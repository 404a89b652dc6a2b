package org.roleprint.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.BlueprintSection;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Located;
import org.roleprint.words.TermKind;
import org.roleprint.words.ThesaurusConcept;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide for authors tells the truth: its examples pass the check beside the real
 * content.
 */
class AuthorsGuideTests {

	private static final Path GUIDE = Path.of("content/README.md");

	private static final Pattern EXAMPLE = Pattern.compile("```markdown\n(.*?)```", Pattern.DOTALL);

	@TempDir
	private Path directory;

	@Test
	void showsExamplesWithoutErrors() throws IOException {
		ContentReport report = check();
		assertThat(report.problems()).filteredOn(ContentProblem::isError).isEmpty();
		Blueprint role = report.documents()
			.roles()
			.stream()
			.filter((blueprint) -> blueprint.slug().equals("observability-manager"))
			.findFirst()
			.orElseThrow();
		assertThat(role.responsibilities()).extracting(Blueprint.ResponsibilityItem::anchor)
			.containsExactly("alert-quality", "telemetry-retention", "observability-spend");
		assertThat(role.headings()).extracting(Located::value)
			.containsExactlyElementsOf(Stream.of(BlueprintSection.values()).map(BlueprintSection::title).toList());
	}

	@Test
	void showsEveryListOfTheThesaurus() throws IOException {
		ThesaurusConcept sampling = new CatalogBuilder("test build").content(check())
			.thesaurus()
			.stream()
			.filter((concept) -> concept.name().equals("Signal sampling"))
			.findFirst()
			.orElseThrow();
		assertThat(Stream.of(TermKind.values()).map(sampling::words)).doesNotContain(List.of());
		assertThat(sampling.not()).containsExactly("Customer sampling");
		assertThat(sampling.belongsTo()).containsExactly("skills/signal-design", "kpis/blind-incident-share");
	}

	@Test
	void warnsOfNothingButSize() throws IOException {
		assertThat(check().problems()).extracting(ContentProblem::message)
			.allMatch((message) -> message.contains("a complete blueprint has") || message.startsWith("no role ")
					|| message.contains("marked as defining"));
	}

	@Test
	void namesEveryLevel() throws IOException {
		assertThat(Files.readString(GUIDE)).contains(BuiltInLevels.files().stream().map(ContentFile::slug).toList());
	}

	private ContentReport check() throws IOException {
		List<String> examples = EXAMPLE.matcher(Files.readString(GUIDE))
			.results()
			.map((match) -> match.group(1))
			.toList();
		assertThat(examples).hasSize(7);
		ContentDirectory.write(this.directory, "roles/observability-manager.md", examples.get(0));
		ContentDirectory.write(this.directory, "skills/signal-design.md", examples.get(1));
		ContentDirectory.write(this.directory, "kpis/blind-incident-share.md", examples.get(2));
		ContentDirectory.write(this.directory, "families/observability.md", examples.get(3));
		ContentDirectory.write(this.directory, "thesaurus/observability.md", examples.get(4));
		ContentDirectory.write(this.directory, "guides/who-keeps-which-signal.md", examples.get(5));
		ContentDirectory.write(this.directory, "levels/fellow.md", examples.get(6));
		return ContentCheck.of(List.of(Path.of("content"), this.directory));
	}

}
