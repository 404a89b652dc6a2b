package org.roleprint.web.links;

import java.util.Arrays;
import java.util.List;

/**
 * The texts with which one thing is linked, for its "Link" menu.
 *
 * @param title what is linked, as shown
 * @param url its absolute address
 */
public record LinkTexts(String title, String url) {

	/**
	 * Every way to write the link.
	 * @return in the order of the menu, the plain address first
	 */
	public List<Text> texts() {
		return Arrays.stream(LinkForm.values())
			.map((form) -> new Text(form.title(), form.write(this.url, this.title)))
			.toList();
	}

	/**
	 * One way to write the link.
	 *
	 * @param form what markup it is
	 * @param text the text to paste
	 */
	public record Text(String form, String text) {
	}

}
