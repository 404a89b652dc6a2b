package org.roleprint.web.links;

import java.text.BreakIterator;
import java.util.Locale;

import org.roleprint.web.frame.Site;
import org.roleprint.web.frame.SiteAddress;

/**
 * What the card in a frame shows.
 *
 * @param card what it is about
 * @param url the absolute address that it leads to
 * @param address its own absolute address, which chats take for the one that is meant
 * @param picture the absolute address of the picture of the same thing
 * @param lead what it is, in one sentence
 * @param rest what else there is to say in short, possibly nothing
 */
record EmbedPage(Card card, String url, String address, String picture, String lead, String rest) {

	static EmbedPage of(Card card, SiteAddress site) {
		String text = card.text();
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
		sentences.setText(text);
		int end = text.isEmpty() ? 0 : sentences.next();
		return new EmbedPage(card, site.at(card.place().toString()), site.at(card.path()), site.at(card.picture()),
				text.substring(0, end).strip(), text.substring(end).strip());
	}

	public String site() {
		return Site.NAME;
	}

}
