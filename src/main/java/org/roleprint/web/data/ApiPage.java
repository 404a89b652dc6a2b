package org.roleprint.web.data;

import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;

/**
 * What the page about the API shows.
 *
 * @param head what the layout shows around it
 */
record ApiPage(PageHead head) implements Page {

}
