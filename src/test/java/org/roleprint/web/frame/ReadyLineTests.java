package org.roleprint.web.frame;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.roleprint.RoleprintApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody sees who starts the catalog for the first time.
 */
class ReadyLineTests {

	@TempDir
	private Path directory;

	@Test
	void endsAShortLogWithoutWarningsByTheAddress() throws Exception {
		Path log = this.directory.resolve("log");
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", withoutTests(System.getProperty("java.class.path")),
				RoleprintApplication.class.getName(), "--server.port=0", "--server.servlet.context-path=/catalog");
		Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
		try {
			List<String> lines = linesUntilReady(process, log);
			assertThat(lines).hasSizeLessThan(10).noneMatch((line) -> line.contains("WARN"));
			assertThat(lines.get(lines.size() - 1))
				.matches(".*Roleprint is ready: http://localhost:\\d+/catalog \\(\\d+ roles\\)");
		}
		finally {
			process.destroy();
			process.waitFor(30, TimeUnit.SECONDS);
		}
	}

	/** Tests bring a log of their own. */
	private static String withoutTests(String path) {
		return Stream.of(path.split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static List<String> linesUntilReady(Process process, Path log) throws Exception {
		while (process.isAlive()) {
			List<String> lines = Files.readAllLines(log);
			if (lines.stream().anyMatch((line) -> line.contains("is ready"))) {
				return lines;
			}
			TimeUnit.MILLISECONDS.sleep(100);
		}
		return Files.readAllLines(log);
	}

}
