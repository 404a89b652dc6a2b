package org.roleprint.web.data;

import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.ShortText;
import org.roleprint.web.frame.SiteAddress;

/**
 * Tells browsers and wikis how to search the catalog, after OpenSearch 1.1.
 */
public final class SearchDescription {

	/** The address of the description. */
	public static final String PATH = "/opensearch.xml";

	/** As many characters as the standard allows. */
	private static final int SHORT_NAME = 16;

	private static final int LONG_NAME = 48;

	private SearchDescription() {
	}

	/**
	 * Writes the description.
	 * @param catalog which catalog it is of
	 * @param wording the words of the catalog
	 * @param site where the catalog is served
	 * @return an XML document
	 */
	public static String write(CatalogDescription catalog, Wording wording, SiteAddress site) {
		XmlText text = new XmlText("OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/")
			.element("ShortName", ShortText.of(catalog.name(), SHORT_NAME))
			.element("LongName", ShortText.of(catalog.name(), LONG_NAME))
			.element("Description", wording.say("opensearch.description", catalog.holds()))
			.element("InputEncoding", "UTF-8")
			.element("Language", catalog.language());
		image(text, "16", "image/vnd.microsoft.icon", site.at("/favicon.ico"));
		image(text, "64", "image/png", site.at("/favicon.png"));
		url(text, "text/html", site.at("/search?q={searchTerms}"));
		url(text, "application/x-suggestions+json", site.at("/search/suggest?q={searchTerms}"));
		url(text, "application/json", site.at("/api/search?q={searchTerms}"));
		text.open("Url")
			.attribute("type", "application/opensearchdescription+xml")
			.attribute("rel", "self")
			.attribute("template", site.at(PATH))
			.close();
		return text.close().end();
	}

	private static void image(XmlText text, String side, String type, String address) {
		text.open("Image").attribute("width", side).attribute("height", side).attribute("type", type);
		text.text(address).close();
	}

	private static void url(XmlText text, String type, String template) {
		text.open("Url").attribute("type", type).attribute("method", "get").attribute("template", template).close();
	}

}
