package org.roleprint.content.rules;

import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.RoleHeader.ChangeNote;
import org.roleprint.content.document.RoleHeader.Retired;

/**
 * What a file tells as news has happened.
 */
final class DateRules implements ContentRule {

	@Override
	public void check(Library library, Findings findings) {
		for (Blueprint role : library.roles()) {
			for (ChangeNote note : role.header().changes()) {
				if (note.on().isAfter(library.day())) {
					future(role, note, findings);
				}
			}
			Retired retired = role.header().retired();
			if (retired != null && retired.on().isAfter(library.day())) {
				findings.warning(role.file(), Position.START, "the role is retired from " + retired.on()
						+ " on, a day to come, and its page answers 410 already; take \"retired\" out until then");
			}
		}
	}

	private static void future(Blueprint role, ChangeNote note, Findings findings) {
		findings.warning(role.file(), note.at(), "the change note of " + note.on()
				+ " is of a day to come; until then no list and no feed shows it, so mend the date if it is a slip");
	}

}
