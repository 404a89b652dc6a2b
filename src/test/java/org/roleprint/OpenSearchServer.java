package org.roleprint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where a profile of the build names the class path of an OpenSearch node, every
 * application of the tests keeps its index there, each under names of its own.
 */
final class OpenSearchServer implements EnvironmentPostProcessor {

	/** A file that holds the class path. */
	private static final String CLASS_PATH = System.getProperty("opensearch.classpath", "");

	/**
	 * Started by the first application, ended with the virtual machine.
	 */
	private static final class Node {

		private static final int PORT = start();

		private static int start() {
			try {
				int port = freePort();
				Path directory = Files.createTempDirectory("opensearch");
				Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
						"-Xmx512m", "-cp", Files.readString(Path.of(CLASS_PATH)).strip(),
						"src/scaleout/OpenSearchNode.java", directory.toString(), String.valueOf(port))
					.redirectErrorStream(true)
					.start();
				Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
				BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
				String line = output.readLine();
				while (line != null && !line.equals("OpenSearch is ready")) {
					line = output.readLine();
				}
				if (line == null) {
					throw new IllegalStateException("OpenSearch does not start");
				}
				Thread rest = new Thread(() -> drain(output));
				rest.setDaemon(true);
				rest.start();
				return port;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		/** A full pipe would hold the node. */
		private static void drain(BufferedReader output) {
			try {
				output.transferTo(Writer.nullWriter());
			}
			catch (IOException ex) {
				// It ends.
			}
		}

		private static int freePort() throws IOException {
			try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
				return socket.getLocalPort();
			}
		}

	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (!CLASS_PATH.isEmpty()) {
			environment.getPropertySources()
				.addLast(new MapPropertySource("opensearch", Map.of("hibernate.search.backend.uris",
						"http://127.0.0.1:" + Node.PORT, "roleprint.search.index-name", "test-" + UUID.randomUUID())));
		}
	}

}
