package org.roleprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where there is an OpenSearch node, every application of the tests keeps its index
 * there, each under names of its own.
 */
final class OpenSearchForTests implements EnvironmentPostProcessor {

	/**
	 * Started by the first application, ended with the virtual machine.
	 */
	private static final class Node {

		private static final OpenSearchServer SERVER = start();

		private static OpenSearchServer start() {
			try {
				return new OpenSearchServer(
						Files.createTempDirectory(Path.of("target").toAbsolutePath(), "opensearch"));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (OpenSearchServer.isAvailable()) {
			environment.getPropertySources()
				.addLast(new MapPropertySource("opensearch", Map.of("hibernate.search.backend.uris", Node.SERVER.uri(),
						"roleprint.search.index-name", "test-" + UUID.randomUUID())));
		}
	}

}
