package org.roleprint.web.frame;

/**
 * A number with its noun.
 */
public final class Counted {

	private Counted() {
	}

	/**
	 * Counts something.
	 * @param number how many
	 * @param one what one of them is called
	 * @param many what several are called
	 * @return for example {@code 1 role} or {@code 72 roles}
	 */
	public static String of(long number, String one, String many) {
		return number + " " + ((number == 1) ? one : many);
	}

}
