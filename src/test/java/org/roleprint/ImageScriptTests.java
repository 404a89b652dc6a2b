package org.roleprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * With which options the image's script starts the application. That it starts with them
 * is tried by {@code .ci/run}, which has the jar.
 */
@DisabledOnOs(OS.WINDOWS)
class ImageScriptTests {

	private static final String PREPARED = "-Dspring.aot.enabled=true";

	private static final String NOT_PREPARED = "-Dspring.aot.enabled=false";

	@TempDir
	private Path home;

	@BeforeEach
	void write() throws IOException {
		Files.copy(Path.of("src/image/roleprint"), this.home.resolve("roleprint"), StandardCopyOption.COPY_ATTRIBUTES);
		Path java = Files.writeString(this.home.resolve("java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
		assertThat(java.toFile().setExecutable(true)).isTrue();
	}

	@Test
	void takesWhatSpringPreparedByDefault() throws Exception {
		assertThat(run(Map.of(), "--server.port=9090", "--roleprint.content-dir=a b")).contains(PREPARED, "-Xmx192m")
			.endsWith("-jar", this.home.toRealPath() + "/roleprint.jar", "--server.port=9090",
					"--roleprint.content-dir=a b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--spring.profiles.active=scaleout", "--management.server.port=9001",
			"--spring.datasource.url=jdbc:h2:file:/data/catalog" })
	void startsAfreshWithOtherSettings(String setting) throws Exception {
		assertThat(run(Map.of(), setting)).contains(NOT_PREPARED).endsWith(setting);
	}

	@ParameterizedTest
	@CsvSource({ "SPRING_PROFILES_ACTIVE, scaleout", "MANAGEMENT_SERVER_PORT, 9001",
			"SPRING_DATASOURCE_URL, jdbc:postgresql://db/roles",
			"JAVA_TOOL_OPTIONS, -Dspring.profiles.active=scaleout" })
	void startsAfreshWithOtherVariables(String name, String value) throws Exception {
		assertThat(run(Map.of(name, value))).contains(NOT_PREPARED);
	}

	@Test
	void startsAfreshBesideAFileOfSettings() throws Exception {
		Files.writeString(this.home.resolve("application.yaml"), "server.port: 9090");
		assertThat(run(Map.of())).contains(NOT_PREPARED);
	}

	@Test
	void takesTheCacheThatTheTrainingLeft() throws Exception {
		assertThat(run(Map.of())).noneMatch((option) -> option.startsWith("-XX:AOTCache"));
		Files.writeString(this.home.resolve("roleprint.aot"), "cache");
		assertThat(run(Map.of("ROLEPRINT_HEAP", "1g"))).contains("-Xmx1g",
				"-XX:AOTCache=" + this.home.toRealPath() + "/roleprint.aot");
	}

	@Test
	void saysSoWhenTheTrainingLeftNothing() throws Exception {
		Files.writeString(this.home.resolve("java"),
				"#!/bin/sh\ncase \"$*\" in *-Xshare:on*) exit 1 ;; *) echo 17 ;; esac\n");
		assertThat(run(Map.of(), "train")).last().isEqualTo("roleprint train: the cache is not taken");
	}

	@ParameterizedTest
	@CsvSource({ "1.8.0_402, 8", "11.0.25, 11", "16, 16" })
	void saysSoWhenJavaIsTooOld(String version, String shown) throws Exception {
		runtime(version);
		assertThat(run(Map.of("ROLEPRINT_JAVA", this.home + "/runtime/bin/java"))).containsExactly(
				"roleprint: " + this.home.toRealPath() + "/runtime/bin/java is Java " + shown
						+ ", which is too old; it needs Java 17 or newer.",
				"Install one, or name one that is there: ROLEPRINT_JAVA=/path/to/java");
	}

	@ParameterizedTest
	@ValueSource(strings = { "17.0.15", "25.0.3", "26-ea", "" })
	void startsWithNewOrUnknownJava(String version) throws Exception {
		runtime(version);
		assertThat(run(Map.of("ROLEPRINT_JAVA", this.home + "/runtime/bin/java"))).contains(PREPARED);
	}

	private void runtime(String version) throws IOException {
		Path bin = Files.createDirectories(this.home.resolve("runtime/bin"));
		Files.copy(this.home.resolve("java"), bin.resolve("java"), StandardCopyOption.COPY_ATTRIBUTES);
		Files.writeString(this.home.resolve("runtime/release"),
				"IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
	}

	private List<String> run(Map<String, String> variables, String... arguments) throws Exception {
		ProcessBuilder builder = new ProcessBuilder(this.home.resolve("roleprint").toString());
		builder.command().addAll(Arrays.asList(arguments));
		builder.environment().keySet().removeIf((name) -> name.startsWith("SPRING_") || name.startsWith("MANAGEMENT_"));
		builder.environment().put("ROLEPRINT_JAVA", this.home.resolve("java").toString());
		builder.environment().putAll(variables);
		Process process = builder.directory(this.home.toFile()).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return output.lines().toList();
	}

}
