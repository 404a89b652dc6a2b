package org.roleprint.career.compare;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.words.Sentences;

/**
 * A responsibility of one of the compared roles.
 *
 * @param role the role's slug
 * @param area the area it belongs to
 * @param anchor where it stands on the role's page
 * @param title its title
 * @param text what it means, without the title
 * @param defining whether it is one of the few lines that define the role
 */
public record Line(String role, Ref area, String anchor, String title, TrustedHtml text, boolean defining) {

	static Line of(Responsibility line) {
		return new Line(line.role().slug(), line.area().ref(), line.anchor(), line.title(), line.text(),
				line.isDefining());
	}

	Line asDefining() {
		return new Line(this.role, this.area, this.anchor, this.title, this.text, true);
	}

	/** Everything it says, as plain text. */
	String words() {
		return this.title + ". " + this.text.text();
	}

	/**
	 * What it means in one sentence.
	 * @return the first sentence of its text, plain
	 */
	public String lead() {
		return Sentences.first(this.text.text());
	}

}
