package org.roleprint.web.frame;

import java.util.Locale;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.wording.Wording;

/**
 * A page that may have been meant.
 *
 * @param kind what kind of page it is, as shown
 * @param title as shown
 * @param path from the root of the catalog
 */
record NearPage(String kind, String title, String path) {

	static NearPage of(CatalogName name, Wording wording) {
		String kind = wording.say("kind." + name.kind().name().toLowerCase(Locale.ROOT));
		return switch (name.kind()) {
			case ROLE -> new NearPage(kind, name.title(), Paths.role(name.slug()));
			case SKILL -> new NearPage(kind, name.title(), Paths.skill(name.slug()));
			case KPI -> new NearPage(kind, name.title(), Paths.kpi(name.slug()));
		};
	}

	/**
	 * The same page as seen from the host's root.
	 * @param root the context path
	 * @return a page whose path starts with it
	 */
	NearPage under(String root) {
		return new NearPage(this.kind, this.title, root + this.path);
	}

}
