package org.roleprint.content;

import java.util.List;

import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentProblem;

/**
 * Finds what no rule of the format speaks of, such as how a text is written.
 */
public interface FurtherCheck {

	/**
	 * Checks documents.
	 * @param documents all that could be read
	 * @return the problems, in no particular order
	 */
	List<ContentProblem> of(ContentDocuments documents);

}
