package org.roleprint.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.roleprint.authoring.prose.ProseCheck;
import org.roleprint.content.document.ContentProblem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The real content, one case for each of its files.
 */
class ContentTests {

	private static final List<Path> CONTENT = List.of(Path.of("content"));

	private static final ContentReport REPORT = report();

	private static ContentReport report() {
		try {
			ContentReport report = ContentCheck.of(CONTENT);
			return report.with(ProseCheck.of(report.documents())).strict();
		}
		catch (NotDirectoryException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Stream<String> files() throws NotDirectoryException {
		return ContentFiles.read(CONTENT).paths().stream();
	}

	@ParameterizedTest
	@MethodSource("files")
	void fileHasNoProblem(String path) {
		assertThat(REPORT.problems()).filteredOn((problem) -> problem.file().equals("content/" + path))
			.extracting(ContentProblem::line)
			.isEmpty();
	}

	@Test
	void holdsTheFoundingThirtyRoles() throws IOException {
		List<String> founding = Files.readAllLines(Path.of("content/README.md"))
			.stream()
			.filter((line) -> line.startsWith("Founding roles: "))
			.flatMap((line) -> Stream.of(line.substring("Founding roles: ".length()).split(", ")))
			.toList();
		assertThat(founding).hasSize(30);
		assertThat(REPORT.documents().roles()).extracting((role) -> role.slug()).containsAll(founding);
		assertThat(REPORT.summary()).isEqualTo(
				REPORT.files() + " files, " + REPORT.documents().roles().size() + " roles: 0 errors, 0 warnings");
	}

}
