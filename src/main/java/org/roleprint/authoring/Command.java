package org.roleprint.authoring;

/**
 * One command.
 */
interface Command {

	/** Exit code of a command that did its work and found no error. */
	int DONE = 0;

	/** Exit code of a command that found errors. */
	int ERRORS = 1;

	/** Exit code of a call that could not be understood or names no such directory. */
	int WRONG_CALL = 2;

	/**
	 * The word that calls it.
	 * @return for example {@code check}
	 */
	String name();

	/**
	 * How to call it.
	 * @return its name and what may follow
	 */
	String usage();

	/**
	 * What it is for.
	 * @return a few words
	 */
	String purpose();

	/**
	 * Runs it.
	 * @param arguments what follows its name
	 * @param console where to write
	 * @return the exit code
	 * @throws UsageException when the arguments make no sense
	 */
	int run(Arguments arguments, Console console);

}
