package org.roleprint.web.links;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a name means.
 *
 * @param pages the pages that have this name: one as a rule, several when a name is
 * shared, none when nothing is called so
 * @param near looks for the pages that were perhaps meant
 * @param place the place on the page that was written behind the name; empty for the page
 * itself
 */
record Resolution(List<NamedPage> pages, Supplier<List<NamedPage>> near, String place) {

	/**
	 * The pages that were perhaps meant. They are looked for only now, since most who ask
	 * for a name do not need them.
	 * @return when nothing is called so, up to three, roles first
	 */
	List<NamedPage> closest() {
		return this.near.get();
	}

}
