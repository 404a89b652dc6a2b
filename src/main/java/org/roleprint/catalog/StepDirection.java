package org.roleprint.catalog;

/**
 * On which side of a role a career step stands.
 */
public enum StepDirection {

	/** The step leads into this role. */
	FROM("From"),
	/** The step leads out of this role, upwards. */
	TO("To"),
	/** The step leads to or from a neighbour. */
	SIDEWAYS("Sideways");

	private final String title;

	StepDirection(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
