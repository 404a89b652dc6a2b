package org.roleprint.web.frame;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import org.roleprint.catalog.Role;

/**
 * Stands for the page of a role that is no longer in use: status 410, with its successor
 * named and linked.
 */
public final class RoleRetiredException extends ResponseStatusException {

	private final String title;

	private final LocalDate since;

	private final @Nullable String successor;

	/**
	 * Says which role is asked for.
	 * @param role a retired role
	 * @throws IllegalArgumentException for a role that is in use
	 */
	public RoleRetiredException(Role role) {
		super(HttpStatus.GONE);
		LocalDate day = role.profile().retiredOn();
		if (day == null) {
			throw new IllegalArgumentException("In use: " + role.slug());
		}
		this.title = role.title();
		this.since = day;
		this.successor = role.successor();
	}

	public String title() {
		return this.title;
	}

	/**
	 * When the role went out of use.
	 * @return the first day without it
	 */
	public LocalDate since() {
		return this.since;
	}

	/**
	 * The role that took its place.
	 * @return its slug, null when none did
	 */
	public @Nullable String successor() {
		return this.successor;
	}

}
