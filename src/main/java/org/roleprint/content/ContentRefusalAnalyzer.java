package org.roleprint.content;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Shows the report of refused content instead of a stack trace when the start fails.
 */
class ContentRefusalAnalyzer extends AbstractFailureAnalyzer<ContentRefusedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ContentRefusedException cause) {
		return new FailureAnalysis("The content cannot be shown:\n\n" + cause.getMessage(),
				"Mend the lines above; \"java -jar roleprint.jar check\" shows them without a start.", cause);
	}

}
