package org.roleprint.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import static org.roleprint.catalog.Track.INDIVIDUAL_CONTRIBUTOR;
import static org.roleprint.catalog.Track.MANAGEMENT;

/**
 * How senior a role is. Ranks make levels of both tracks comparable: a promotion always
 * rises in rank.
 */
public enum Level {

	/** Works unaided on hard problems of one team. */
	SENIOR("Senior", 0, INDIVIDUAL_CONTRIBUTOR),
	/** Leads the technical work of one team. */
	LEAD("Lead", 1, INDIVIDUAL_CONTRIBUTOR),
	/** Sets technical direction for several teams. */
	STAFF("Staff", 2, INDIVIDUAL_CONTRIBUTOR),
	/** Leads one team and its people. */
	MANAGER("Manager", 2, MANAGEMENT),
	/** Leads a few teams, often through leads or managers. */
	SENIOR_MANAGER("Senior manager", 3, MANAGEMENT),
	/** Sets technical direction for a domain. */
	PRINCIPAL("Principal", 3, INDIVIDUAL_CONTRIBUTOR),
	/** Leads managers and answers for a domain. */
	DIRECTOR("Director", 4, MANAGEMENT),
	/** Sets technical direction for the company. */
	DISTINGUISHED("Distinguished", 4, INDIVIDUAL_CONTRIBUTOR),
	/** Leads directors or a very large domain. */
	SENIOR_DIRECTOR("Senior director", 5, MANAGEMENT),
	/** Answers for a whole function of a company. */
	HEAD("Head", 5, MANAGEMENT),
	/** Answers for a function in several regions of the world. */
	GLOBAL_HEAD("Global head", 6, MANAGEMENT),
	/** Answers for several functions to the executive team. */
	VP("VP", 6, MANAGEMENT),
	/** Sits on the executive team. */
	C_LEVEL("C-level", 7, MANAGEMENT);

	private final String title;

	private final int rank;

	private final Track track;

	Level(String title, int rank, Track track) {
		this.title = title;
		this.rank = rank;
		this.track = track;
	}

	/**
	 * Finds a level by the word that front matter and addresses use.
	 * @param slug for example {@code global-head}, in any case
	 * @return the level, or empty for an unknown word
	 */
	public static Optional<Level> ofSlug(String slug) {
		String folded = slug.toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter((level) -> level.slug().equals(folded)).findFirst();
	}

	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public String title() {
		return this.title;
	}

	/**
	 * The place on the common ladder.
	 * @return 0 (senior) to 7 (C-level)
	 */
	public int rank() {
		return this.rank;
	}

	public Track track() {
		return this.track;
	}

}
