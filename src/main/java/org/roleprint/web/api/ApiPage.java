package org.roleprint.web.api;

import org.roleprint.web.Page;
import org.roleprint.web.PageHead;

/**
 * What the page about the API shows.
 *
 * @param head what the layout shows around it
 */
record ApiPage(PageHead head) implements Page {

}
