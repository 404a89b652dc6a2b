package org.roleprint.career.compare;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * A responsibility of one of the compared roles.
 *
 * @param role the role's slug
 * @param area the area it belongs to
 * @param anchor where it stands on the role's page
 * @param title its title
 * @param text what it means, without the title
 */
public record Line(String role, Ref area, String anchor, String title, TrustedHtml text) {

	static Line of(Responsibility line) {
		return new Line(line.role().slug(), line.area().ref(), line.anchor(), line.title(), line.text());
	}

	/** Everything it says, as plain text. */
	String words() {
		return this.title + ". " + this.text.text();
	}

}
