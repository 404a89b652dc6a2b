package org.roleprint.web.http;

import java.nio.file.NoSuchFileException;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.WebServerException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said of a web server without a place for temporary files.
 */
class TemporaryFilesAnalyzerTests {

	private final TemporaryFilesAnalyzer analyzer = new TemporaryFilesAnalyzer();

	@Test
	void namesThePlaceAndAnother() {
		FailureAnalysis analysis = this.analyzer
			.analyze(new WebServerException("Unable to create tempDir", new NoSuchFileException("/tmp/tomcat.8080.1")));
		assertThat(analysis.getDescription()).contains(System.getProperty("java.io.tmpdir"))
			.endsWith("java.nio.file.NoSuchFileException: /tmp/tomcat.8080.1");
		assertThat(analysis.getAction()).contains("-Djava.io.tmpdir=/dev/shm");
	}

	@Test
	void leavesOtherFailuresToOthers() {
		assertThat(this.analyzer.analyze(new WebServerException("Unable to start", new IllegalStateException())))
			.isNull();
	}

}
