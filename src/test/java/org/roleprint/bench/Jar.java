package org.roleprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A build of the application that is measured from outside, so that builds of any age can
 * be held against each other: {@code -Dbench.jar}, and {@code -Dbench.other} beside it.
 *
 * @param name how reports call it
 * @param file the jar
 */
record Jar(String name, Path file) {

	private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

	/** Up to this many roles a small heap must do. */
	private static final int SMALL = 300;

	Jar {
		if (!Files.isRegularFile(file)) {
			throw new IllegalArgumentException("There is no " + file + "; build it with ./mvnw -DskipTests package, "
					+ "or name one with -Dbench.jar=FILE (and -Dbench.other=FILE)");
		}
	}

	/** The one to be measured, and the one to measure it against where one is named. */
	static List<Jar> all() {
		List<Jar> jars = new ArrayList<>(
				List.of(new Jar("Roleprint", Path.of(System.getProperty("bench.jar", "target/roleprint.jar")))));
		String other = System.getProperty("bench.other");
		if (other != null) {
			jars.add(new Jar("the other", Path.of(other)));
		}
		return jars;
	}

	/**
	 * Options of the virtual machine: {@code -Dbench.jvm}, or a heap for so many roles.
	 */
	static String options(int roles) {
		return System.getProperty("bench.jvm", (roles <= SMALL) ? "-Xmx256m" : "-Xmx4g");
	}

	/**
	 * Starts it on the servers' core and waits until it is ready.
	 * @param content what it shows
	 * @param settings further arguments
	 */
	Server start(SizedContent content, String... settings) throws IOException {
		return start(content, Cores::server, settings);
	}

	/** Starts it with the whole machine for itself. */
	Server startFreely(SizedContent content, String... settings) throws IOException {
		return start(content, (command) -> command, settings);
	}

	private Server start(SizedContent content, UnaryOperator<List<String>> where, String... settings)
			throws IOException {
		return Server.start(this.name.replace(' ', '-') + "-" + content.size(),
				(port) -> where.apply(command(content, port, settings)), "/actuator/health/readiness");
	}

	/**
	 * Starts it and does not wait for it.
	 * @param content what it shows
	 * @param settings further arguments
	 */
	Process launch(SizedContent content, String... settings) throws IOException {
		return new ProcessBuilder(command(content, 0, settings)).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	private List<String> command(SizedContent content, int port, String... settings) {
		List<String> command = new ArrayList<>(List.of(JAVA.toString()));
		command.addAll(List.of(options(content.size()).split(" ")));
		command.addAll(List.of("-jar", this.file.toAbsolutePath().toString(), "--server.port=" + port,
				"--server.address=127.0.0.1", "--roleprint.content-dir=" + content.directory().toAbsolutePath()));
		command.addAll(List.of(settings));
		return command;
	}

}
