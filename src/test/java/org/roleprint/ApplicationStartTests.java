package org.roleprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds that a command runs from {@code main} without a server, a database or a log, and
 * passes on its exit code.
 */
class ApplicationStartTests {

	@Test
	void checksContentWithoutStartingTheApplication() throws Exception {
		Run run = run("check", "content/areas/..", "--strict", "--report");
		assertThat(run.lines()).first().asString().startsWith("role  ");
		assertThat(run.lines()).last().asString().matches("\\d+ files, \\d+ roles: 0 errors, 0 warnings");
		assertThat(run.exitCode()).isZero();
	}

	@Test
	void passesOnTheExitCode() throws Exception {
		assertThat(run("check", "no-such-directory").exitCode()).isEqualTo(2);
	}

	private static Run run(String... arguments) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", System.getProperty("java.class.path"), RoleprintApplication.class.getName());
		builder.command().addAll(List.of(arguments));
		Process process = builder.redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Run(process.waitFor(), output.lines().toList());
	}

	/**
	 * What a run left.
	 *
	 * @param exitCode its exit code
	 * @param lines what it printed
	 */
	private record Run(int exitCode, List<String> lines) {
	}

}
