package org.roleprint.content.document;

import java.util.List;

/**
 * The document of a guide: a text that several pages link to.
 *
 * @param file where it was read from
 * @param title its name
 * @param order its place among all guides, ascending
 * @param lead the first paragraph
 * @param body all below it
 * @param headings the headings that can be linked, in order
 */
public record GuideDocument(ContentFile file, Located<String> title, int order, Prose lead, Prose body,
		List<Heading> headings) {

	public GuideDocument {
		headings = List.copyOf(headings);
	}

	/**
	 * A heading of the upper two ranks.
	 *
	 * @param anchor the slug of its words
	 * @param title its words
	 * @param at where it begins
	 */
	public record Heading(String anchor, String title, Position at) {
	}

	public String slug() {
		return this.file.slug();
	}

}
