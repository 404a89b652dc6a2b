package org.roleprint;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What a start that fails prints: what is wrong and what to do, and no stack.
 */
@ExtendWith(OutputCaptureExtension.class)
class FailedStartTests {

	private static final int MOST_LINES = 10;

	@TempDir
	private Path directory;

	@Test
	void namesThePlaceOfRelativeContentDirectory(CapturedOutput output) {
		Path place = Path.of("..").toAbsolutePath().normalize().resolve("nowhere");
		assertThat(printed(output, "--roleprint.content-dir=../nowhere")).contains("The content cannot be shown:",
				"There is no content directory \"../nowhere\", looked for at " + place
						+ "; set roleprint.content-dir to the directory that holds roles/, skills/ and kpis/");
	}

	@Test
	void tellsOfAnotherProcessAtTheDatabase(CapturedOutput output) throws IOException {
		Path file = this.directory.resolve("catalog.mv.db");
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			channel.lock();
			assertThat(printed(output, database("catalog")))
				.contains("The database jdbc:h2:file:" + this.directory + "/catalog is in use:")
				.anyMatch((line) -> line.startsWith("Another process has its file open"));
		}
	}

	@Test
	void tellsOfBrokenDatabase(CapturedOutput output) throws IOException {
		Files.writeString(this.directory.resolve("catalog.mv.db"), "spoilt ".repeat(10_000));
		assertThat(printed(output, database("catalog")))
			.contains("The database jdbc:h2:file:" + this.directory + "/catalog cannot be read:")
			.anyMatch((line) -> line.startsWith("Move its file away and start again"));
	}

	@Test
	void tellsOfDatabaseThatHoldsSomethingElse(CapturedOutput output) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + this.directory + "/other")) {
			connection.createStatement().execute("create table person (id integer)");
		}
		assertThat(printed(output, database("other")))
			.contains("The tables of the database are not those of this catalog:")
			.anyMatch((line) -> line.startsWith("Name a database of the catalog's own"));
	}

	@Test
	void tellsOfWrongPassword(CapturedOutput output) throws SQLException {
		DriverManager.getConnection("jdbc:h2:file:" + this.directory + "/closed", "owner", "secret").close();
		assertThat(printed(output, database("closed"))).contains(
				"The database jdbc:h2:file:" + this.directory + "/closed lets nobody in by this name and password:",
				"Mend spring.datasource.username and spring.datasource.password.");
	}

	@Test
	void tellsOfServerThatIsAway(CapturedOutput output) {
		assertThat(printed(output, "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/roles?user=a&password=b"))
			.contains("The database jdbc:postgresql://127.0.0.1:1/roles cannot be reached:",
					"Start its server, or mend spring.datasource.url.");
	}

	@Test
	void tellsOfDatabaseThatCannotBeWritten(CapturedOutput output) throws IOException {
		Files.writeString(this.directory.resolve("file"), "no directory");
		assertThat(printed(output, database("file/catalog"), "--hibernate.search.backend.directory.type=local-heap"))
			.contains("The database jdbc:h2:file:" + this.directory + "/file/catalog cannot be written:")
			.anyMatch((line) -> line.startsWith("Let the user who starts the catalog write there"));
	}

	@Test
	void tellsOfIndexThatCannotBeWritten(CapturedOutput output) throws IOException {
		Files.writeString(this.directory.resolve("catalog.index"), "no directory");
		assertThat(printed(output, database("catalog"))).contains("The search index cannot be used:")
			.anyMatch((line) -> line.contains(this.directory + "/catalog.index"))
			.anyMatch((line) -> line.startsWith("It lies beside a database in a file."));
	}

	@Test
	void tellsOfTakenPort(CapturedOutput output) throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(printed(output, "--server.port=" + socket.getLocalPort(), "--roleprint.content-dir="))
				.contains("Web server failed to start. Port " + socket.getLocalPort() + " was already in use.");
		}
	}

	private String database(String name) {
		return "--spring.datasource.url=jdbc:h2:file:" + this.directory + "/" + name + ";MODE=PostgreSQL";
	}

	/**
	 * Starts the whole application, which must fail.
	 * @return the lines of its report up to the end of the output, without empty ones
	 */
	private static List<String> printed(CapturedOutput output, String... settings) {
		List<String> arguments = new ArrayList<>(
				List.of("--server.address=127.0.0.1", "--spring.main.register-shutdown-hook=false"));
		arguments.addAll(List.of(settings));
		assertThatThrownBy(() -> SpringApplication.run(RoleprintApplication.class, arguments.toArray(String[]::new)))
			.isInstanceOf(Exception.class);
		assertThat(output).contains("APPLICATION FAILED TO START");
		List<String> lines = output.getAll()
			.substring(output.getAll().lastIndexOf("Description:"))
			.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.toList();
		assertThat(lines).hasSizeLessThanOrEqualTo(MOST_LINES);
		return lines;
	}

}
