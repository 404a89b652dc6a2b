package org.roleprint.web.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.links.LinkTexts;
import org.roleprint.web.lists.RoleField;

/**
 * What the comparison shows.
 *
 * @param head what the layout shows around it
 * @param notices what was made of an odd address
 * @param columns the roles, at most four
 * @param field names a role to add, null when four are there
 * @param suggestions roles that are often worth adding
 * @param table the roles side by side, null with fewer than two
 */
record ComparePage(PageHead head, List<String> notices, List<Column> columns, @Nullable RoleField field,
		List<SuggestedPair> suggestions, @Nullable CompareTable table) implements Page {

	/**
	 * The texts that link the comparison, its roles in their order.
	 * @return in every markup
	 */
	public LinkTexts link() {
		return LinkTexts.of(this.head, this.head.title() + " compared");
	}

}
