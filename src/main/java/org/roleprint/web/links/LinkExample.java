package org.roleprint.web.links;

import java.util.List;

import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.SiteAddress;

/**
 * A role in every way it can be linked.
 *
 * @param title its title
 * @param wikiName its title as a wiki writes it in an address
 * @param path its path from the root of the catalog
 * @param partLinks the path of the page that links its parts
 * @param texts the texts to paste
 * @param frame the markup that shows its card in a frame
 */
record LinkExample(String title, String wikiName, String path, String partLinks, List<LinkTexts.Text> texts,
		String frame) {

	static LinkExample of(String slug, String title, SiteAddress site) {
		String path = Paths.role(slug);
		return new LinkExample(title, title.replace(' ', '_'), path, Paths.partLinks(slug),
				new LinkTexts(title, site.at(path)).texts(), OEmbedAnswers.frame(slug, title, site));
	}

}
