package org.roleprint.web.roles;

import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;

/**
 * What the page of a job description shows.
 *
 * @param head what the layout shows around it
 * @param description what it says
 * @param markdown the same as Markdown
 */
record JobDescriptionPage(PageHead head, JobDescription description, String markdown) implements Page {

}
