package org.roleprint.authoring.prose;

import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import org.roleprint.content.FurtherCheck;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentProblem;

/**
 * Has the pages of an author's own catalog show what {@code check} says of the prose.
 */
@Component
@ConditionalOnBooleanProperty("roleprint.show-problems")
class AuthorsProseCheck implements FurtherCheck {

	@Override
	public List<ContentProblem> of(ContentDocuments documents) {
		return ProseCheck.of(documents);
	}

}
