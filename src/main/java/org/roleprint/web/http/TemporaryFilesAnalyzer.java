package org.roleprint.web.http;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.WebServerException;

/**
 * Says what to do when the web server finds no place for the directories it works in,
 * even though nothing is ever written to them.
 */
class TemporaryFilesAnalyzer extends AbstractFailureAnalyzer<WebServerException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, WebServerException cause) {
		if (!(cause.getCause() instanceof IOException)) {
			return null;
		}
		return new FailureAnalysis(
				"The web server cannot make its directories in " + System.getProperty("java.io.tmpdir") + ":\n\n    "
						+ cause.getCause(),
				"Let the user who starts the catalog write there, or name another place with "
						+ "-Djava.io.tmpdir=/dev/shm; a container with a read-only file system can mount a tmpfs.",
				cause);
	}

}
