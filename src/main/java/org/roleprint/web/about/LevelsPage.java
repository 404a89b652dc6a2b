package org.roleprint.web.about;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Level;
import org.roleprint.catalog.LevelGrid;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.Track;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.Slug;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.web.frame.FormerPlaces;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;

/**
 * Every level of the catalog.
 *
 * @param head what the layout shows around it
 * @param tracks the two tracks, in the order of the ladder's columns
 * @param ladder the levels by rank
 * @param levels the levels, from the least to the most senior
 * @param former what the page keeps of places that once stood on it
 */
record LevelsPage(PageHead head, List<Track> tracks, List<Rung> ladder, List<Described> levels,
		FormerPlaces former) implements Page {

	/**
	 * The levels of one rank.
	 *
	 * @param cells one for each track
	 */
	record Rung(List<Cell> cells) {
	}

	/**
	 * The levels of one rank and track.
	 *
	 * @param track the track
	 * @param levels those levels, possibly none
	 */
	record Cell(Track track, List<Ref> levels) {
	}

	/**
	 * A level and what it means.
	 *
	 * @param level the level
	 * @param roles how many roles have it
	 * @param grid what it is trusted with, empty when the content does not say
	 */
	record Described(Level level, long roles, List<Dimension> grid) {

		public String anchor() {
			return this.level.slug();
		}

		public String title() {
			return this.level.title();
		}

	}

	/**
	 * A row of a level's grid.
	 *
	 * @param name the dimension
	 * @param text what the level has of it
	 */
	record Dimension(String name, TrustedHtml text) {
	}

	static LevelsPage of(PageHead head, Edition edition) {
		Map<String, Long> roles = edition.roleCards()
			.stream()
			.map(RoleCard::level)
			.collect(Collectors.groupingBy(Level::slug, Collectors.counting()));
		return new LevelsPage(head, List.of(Track.values()), ladder(edition.levels()),
				edition.levels()
					.stream()
					.map((level) -> new Described(level, roles.getOrDefault(level.slug(), 0L), grid(level)))
					.toList(),
				FormerPlaces.of(edition.moves(), Paths.LEVELS, Set.of()));
	}

	private static List<Rung> ladder(List<Level> levels) {
		return levels.stream()
			.collect(Collectors.groupingBy(Level::rank, TreeMap::new, Collectors.toList()))
			.values()
			.stream()
			.map((equals) -> new Rung(List.of(Track.values())
				.stream()
				.map((track) -> new Cell(track,
						equals.stream().filter((level) -> level.track() == track).map(Level::ref).toList()))
				.toList()))
			.toList();
	}

	private static List<Dimension> grid(Level level) {
		List<TrustedHtml> texts = Optional.ofNullable(level.grid()).map(LevelGrid::texts).orElse(List.of());
		return IntStream.range(0, texts.size())
			.mapToObj((row) -> new Dimension(Slug.of(LevelGrid.DIMENSIONS.get(row)), texts.get(row)))
			.toList();
	}

}
