package org.roleprint.web.links;

import java.text.BreakIterator;

import org.roleprint.catalog.CatalogDescription;
import org.roleprint.web.frame.SiteAddress;

/**
 * What the card in a frame shows.
 *
 * @param catalog which catalog it is from
 * @param card what it is about
 * @param url the absolute address that it leads to
 * @param address its own absolute address, which chats take for the one that is meant
 * @param picture the absolute address of the picture of the same thing
 * @param lead what it is, in one sentence
 * @param rest what else there is to say in short, possibly nothing
 */
record EmbedPage(CatalogDescription catalog, Card card, String url, String address, String picture, String lead,
		String rest) {

	static EmbedPage of(Card card, CatalogDescription catalog, SiteAddress site) {
		String text = card.text();
		BreakIterator sentences = BreakIterator.getSentenceInstance(catalog.locale());
		sentences.setText(text);
		int end = text.isEmpty() ? 0 : sentences.next();
		return new EmbedPage(catalog, card, site.at(card.place().toString()), site.at(card.path()),
				site.at(card.picture()), text.substring(0, end).strip(), text.substring(end).strip());
	}

}
