package org.roleprint.catalog;

import java.util.List;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogContent.LevelEntry;
import org.roleprint.catalog.address.Slug;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * A ladder for tests, with the names and ranks that the application brings.
 */
public final class SampleLevels {

	public static final Level SENIOR = level("Senior", 0, Track.INDIVIDUAL_CONTRIBUTOR);

	public static final Level LEAD = level("Lead", 1, Track.INDIVIDUAL_CONTRIBUTOR);

	public static final Level STAFF = level("Staff", 2, Track.INDIVIDUAL_CONTRIBUTOR);

	public static final Level MANAGER = level("Manager", 2, Track.MANAGEMENT);

	public static final Level SENIOR_MANAGER = level("Senior manager", 3, Track.MANAGEMENT);

	public static final Level DIRECTOR = level("Director", 4, Track.MANAGEMENT);

	public static final Level SENIOR_DIRECTOR = level("Senior director", 5, Track.MANAGEMENT);

	public static final Level HEAD = level("Head", 5, Track.MANAGEMENT);

	public static final Level GLOBAL_HEAD = level("Global head", 6, Track.MANAGEMENT);

	public static final Level VP = level("VP", 7, Track.MANAGEMENT);

	public static final Level C_LEVEL = level("C-level", 8, Track.MANAGEMENT);

	private SampleLevels() {
	}

	/**
	 * All levels as content.
	 * @return in no particular order
	 */
	public static List<LevelEntry> entries() {
		return Stream
			.of(VP, SENIOR, LEAD, STAFF, MANAGER, SENIOR_MANAGER, DIRECTOR, SENIOR_DIRECTOR, HEAD, GLOBAL_HEAD, C_LEVEL)
			.map((level) -> entry(level.title(), level.rank(), level.track()))
			.toList();
	}

	/**
	 * The sample's level with a slug.
	 * @param slug for example {@code head}
	 * @return the level
	 */
	public static Level of(String slug) {
		return entries().stream()
			.filter((entry) -> entry.slug().equals(slug))
			.map(SampleLevels::level)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * A level as content; that of the manager has no grid.
	 * @param title its title, which its slug comes from
	 * @param rank its rank
	 * @param track its track
	 * @return the entry
	 */
	public static LevelEntry entry(String title, int rank, Track track) {
		LevelGrid grid = title.equals("Manager") ? null
				: LevelGrid.of(LevelGrid.DIMENSIONS.stream()
					.map((dimension) -> new TrustedHtml(dimension + " of the " + title + "."))
					.toList());
		return new LevelEntry(Slug.of(title), title, rank, track, title.equals("Head") ? List.of("Chief") : List.of(),
				new TrustedHtml("<p>What a " + title + " does.</p>"), grid);
	}

	private static Level level(String title, int rank, Track track) {
		return level(entry(title, rank, track));
	}

	private static Level level(LevelEntry entry) {
		Level level = new Level(entry.slug());
		level.revise(entry);
		return level;
	}

}
