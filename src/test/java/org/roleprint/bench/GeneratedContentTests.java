package org.roleprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.roleprint.content.ContentCheck;
import org.roleprint.content.ContentReport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What starts are measured with must be content that a start takes.
 */
class GeneratedContentTests {

	private static final int SIZE = 40;

	private static final Pattern STEP = Pattern.compile("(?m)^- \\[[^]]+]\\(([a-z0-9-]+)\\.md\\), (\\w+, [^.]+)\\.");

	@TempDir
	private static Path directory;

	private static Path written;

	private static Map<String, String> files;

	@BeforeAll
	static void write() throws IOException {
		written = GeneratedContent.write(directory.resolve("first"), SIZE, 1);
		files = files(written);
	}

	@Test
	void writesContentWithoutErrors() throws IOException {
		ContentReport report = ContentCheck.of(List.of(written));
		assertThat(report.problems()).filteredOn((problem) -> problem.isError()).isEmpty();
		assertThat(report.documents().roles()).hasSize(SIZE);
	}

	@Test
	void writesTheSameFilesForTheSameSeed() throws IOException {
		assertThat(files(GeneratedContent.write(directory.resolve("again"), SIZE, 1))).isEqualTo(files);
		assertThat(files(GeneratedContent.write(directory.resolve("other"), SIZE, 2)).keySet())
			.isNotEqualTo(files.keySet());
	}

	@Test
	void writesEveryStepOnBothRoles() {
		List<String> steps = files.keySet()
			.stream()
			.filter((path) -> path.startsWith("roles/"))
			.flatMap(GeneratedContentTests::steps)
			.toList();
		assertThat(steps).hasSizeGreaterThan(2 * SIZE)
			.allMatch((step) -> steps.contains(step.replaceFirst("(\\S+) (\\S+)", "$2 $1")));
	}

	@Test
	void writesEachRoleInWordsOfItsOwn() {
		List<String> lines = files.values()
			.stream()
			.flatMap(String::lines)
			.filter((line) -> line.startsWith("- **") && line.length() > 120)
			.toList();
		assertThat(lines.stream().distinct().count()).isGreaterThan(lines.size() * 3L / 4);
	}

	/** One role, the other, and the terms. */
	private static Stream<String> steps(String path) {
		String role = path.replaceAll("roles/|\\.md", "");
		return STEP.matcher(files.getOrDefault(path, ""))
			.results()
			.map((step) -> role + " " + step.group(1) + " " + step.group(2));
	}

	private static Map<String, String> files(Path directory) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(directory)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				files.put(directory.relativize(path).toString(), Files.readString(path));
			}
		}
		return files;
	}

}
