package org.roleprint.web.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.links.LinkTexts;

/**
 * What the comparison shows.
 *
 * @param head what the layout shows around it
 * @param notices what was made of an odd address
 * @param columns the roles, at most four
 * @param picker how to choose more
 * @param verdict what the comparison comes to, null with fewer than two roles
 * @param evidence the rows behind it, null with fewer than two roles
 */
record ComparePage(PageHead head, List<String> notices, List<Column> columns, Picker picker, @Nullable Verdict verdict,
		@Nullable Evidence evidence) implements Page {

	/**
	 * The texts that link the comparison, its roles in their order.
	 * @return in every markup
	 */
	public LinkTexts link() {
		return LinkTexts.of(this.head, this.head.site().wording().say("compare.link", this.head.title()));
	}

	/**
	 * What the comparison answers.
	 * @return for example {@code Cloud Director or Director of Cloud Engineering?}
	 */
	public String question() {
		List<String> titles = this.columns.stream().map((column) -> column.role().title()).toList();
		int last = titles.size() - 1;
		return this.head.site()
			.wording()
			.say("compare.question", String.join(", ", titles.subList(0, last)), titles.get(last));
	}

}
