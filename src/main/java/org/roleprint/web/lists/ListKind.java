package org.roleprint.web.lists;

import org.roleprint.web.frame.Counted;

/**
 * The lists of the catalog, with what their rows are called.
 */
public enum ListKind {

	/** The roles. */
	ROLES("Roles", "/roles", "role", "roles", "Find a role"),
	/** What the roles answer for, line by line. */
	RESPONSIBILITIES("Responsibilities", "/responsibilities", "responsibility", "responsibilities",
			"Find by title or role"),
	/** The skills. */
	SKILLS("Skills", "/skills", "skill", "skills", "Find a skill"),
	/** The measures. */
	KPIS("KPIs", "/kpis", "KPI", "KPIs", "Find a KPI");

	private final String title;

	private final String path;

	private final String one;

	private final String many;

	private final String findLabel;

	ListKind(String title, String path, String one, String many, String findLabel) {
		this.title = title;
		this.path = path;
		this.one = one;
		this.many = many;
		this.findLabel = findLabel;
	}

	public String title() {
		return this.title;
	}

	public String path() {
		return this.path;
	}

	public String one() {
		return this.one;
	}

	public String many() {
		return this.many;
	}

	public String findLabel() {
		return this.findLabel;
	}

	/**
	 * Whose filters the list has.
	 * @return for example {@code role}: also where the rows are a role's lines
	 */
	public String holder() {
		return (this == RESPONSIBILITIES) ? ROLES.one : this.one;
	}

	/**
	 * How much of the catalog a list shows, in words.
	 * @param shown how many rows fit
	 * @param all how many there are
	 * @return for example {@code 8 of 30 roles}, or {@code 30 roles}
	 */
	public String count(long shown, long all) {
		String rows = Counted.of(all, this.one, this.many);
		return (shown == all) ? rows : shown + " of " + rows;
	}

}
