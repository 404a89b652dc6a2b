package org.roleprint.web.frame;

/**
 * What every page's record has. Controllers put the record into the model under
 * {@link #MODEL_NAME}; the page's template and the layout read nothing else.
 */
public interface Page {

	/** The name of the one model attribute. */
	String MODEL_NAME = "page";

	/**
	 * What the layout shows around the page.
	 * @return title, description, address and the site's own facts
	 */
	PageHead head();

}
