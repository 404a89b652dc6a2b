package org.roleprint.web.guides;

import java.util.Set;

import org.roleprint.catalog.Guide;
import org.roleprint.catalog.Moves;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.web.frame.FormerPlaces;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.links.LinkTexts;

/**
 * What the page of a guide shows.
 *
 * @param head what the layout shows around it
 * @param title what the guide is called
 * @param lead what it is about
 * @param body what it says
 * @param former what the page keeps of places that once stood on it
 */
record GuidePage(PageHead head, String title, TrustedHtml lead, GuideBody body, FormerPlaces former) implements Page {

	static GuidePage of(PageHead head, Guide guide, Moves moves) {
		return new GuidePage(head, guide.title(), guide.lead(), GuideBody.of(guide.body()),
				FormerPlaces.of(moves, Paths.guide(guide.slug()), Set.of()));
	}

	/**
	 * The texts that link the page.
	 * @return in every markup
	 */
	public LinkTexts link() {
		return LinkTexts.of(this.head, this.title);
	}

}
