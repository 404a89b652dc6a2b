package org.roleprint.catalog;

/**
 * What another module keeps for each edition, such as an index or a network of careers.
 * It is made while readers still see the edition before, and shown together with the
 * rest.
 *
 * @param <T> what is kept: immutable, as the edition is
 */
public interface EditionPart<T> {

	/**
	 * By what readers ask an edition for this part.
	 * @return the type of what is kept
	 */
	Class<T> type();

	/**
	 * Makes the part of an edition that nobody sees yet, or once if it is made later.
	 * @param edition the catalog; its other parts may be missing
	 * @param before the edition that readers see meanwhile
	 * @return the part, ready to be read by any thread
	 * @throws EditionWaitsException when something outside is away, and readers have an
	 * edition
	 */
	T make(Edition edition, Edition before);

	/**
	 * Whether the first edition of a start may be shown before this part is made. Whoever
	 * asks for it then waits. Later editions are shown with all their parts.
	 * @return true for what takes long and few pages need
	 */
	default boolean isMadeLater() {
		return false;
	}

	/**
	 * Looks whether the part of another edition could be made now, before any work is
	 * spent on one.
	 * @throws EditionWaitsException when something outside is away
	 */
	default void checkReady() {
	}

	/**
	 * Told when no reader holds an older edition any more.
	 * @param oldest the oldest edition that is still read
	 */
	default void forgetBefore(Edition oldest) {
	}

}
