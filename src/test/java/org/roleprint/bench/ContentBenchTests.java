package org.roleprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Leaves a large content directory on disk, to be started by hand:
 * {@code -Dbench.content=DIR -Dbench.roles=10000}.
 */
@Tag("bench")
@Tag("bench-content")
class ContentBenchTests {

	private static final int ROLES = Integer.getInteger("bench.roles", 10_000);

	private static final Path DIRECTORY = Path.of(System.getProperty("bench.content", "target/bench/content-" + ROLES));

	@Test
	void writesALargeContentDirectory() throws IOException {
		Path written = GeneratedContent.write(DIRECTORY, ROLES, ROLES);
		try (Stream<Path> roles = Files.list(written.resolve("roles"))) {
			assertThat(roles).hasSize(ROLES);
		}
	}

}
