package org.roleprint.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.roleprint.authoring.prose.ProseCheck;
import org.roleprint.content.ContentCheck;
import org.roleprint.content.ContentReport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A company begins with one of our roles and what it needs.
 */
class RoleCopiedAloneTests {

	@Test
	void roleCopiedWithOurSkillsAndKpisIsClean(@TempDir Path directory) throws IOException {
		for (String folder : new String[] { "skills", "kpis", "families", "areas" }) {
			copy(Path.of("content", folder), directory.resolve(folder));
		}
		Files.createDirectories(directory.resolve("roles"));
		Files.copy(Path.of("content/roles/head-of-devops.md"), directory.resolve("roles/head-of-devops.md"));
		ContentReport report = ContentCheck.of(List.of(directory));
		assertThat(report.with(ProseCheck.of(report.documents())).lines()).singleElement()
			.asString()
			.endsWith(" 1 role: 0 errors, 0 warnings");
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
	}

}
