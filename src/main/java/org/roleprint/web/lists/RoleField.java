package org.roleprint.web.lists;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.RoleCard;

/**
 * The field of a form that names one role: a list to choose from, or text where the list
 * would be too long to read.
 *
 * @param name the parameter to send
 * @param title the title of the role that is chosen already, empty for none
 * @param choices the roles by family, none for a field of text
 */
public record RoleField(String name, String title, List<RoleChoice> choices) {

	/** Longer lists are found by typing, not by reading. */
	private static final int MOST_CHOICES = 150;

	/**
	 * The field for some roles.
	 * @param name the parameter to send
	 * @param roles the roles, by rank and title within a family
	 * @param chosen the role that is chosen already, null for none
	 * @return a list for up to 150 roles
	 */
	public static RoleField of(String name, Collection<RoleCard> roles, @Nullable RoleCard chosen) {
		String title = (chosen != null) ? chosen.title() : "";
		String slug = (chosen != null) ? chosen.slug() : "";
		return new RoleField(name, title, (roles.size() > MOST_CHOICES) ? List.of() : RoleChoice.of(roles, slug));
	}

	/**
	 * How the field is shown.
	 * @return whether the role is typed
	 */
	public boolean isTyped() {
		return this.choices.isEmpty();
	}

}
