package org.roleprint.search.query;

import org.roleprint.catalog.address.Slug;
import org.roleprint.catalog.listing.FacetGroup;

/**
 * A filter typed into the box, such as {@code family:reliability}.
 *
 * @param group which filter
 * @param value what was typed behind the colon, never blank
 * @param excluded whether it stood behind a minus
 */
public record FieldWord(FacetGroup group, String value, boolean excluded) {

	/**
	 * The value in the form of an address.
	 * @return a slug, possibly empty
	 */
	public String slug() {
		return Slug.of(this.value);
	}

}
