package org.roleprint.catalog;

import java.util.Comparator;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.LevelEntry;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * How senior a role is. Ranks make levels of both tracks comparable: a promotion always
 * rises in rank. The natural order is by rank, people leadership first among equals.
 */
@Entity
public class Level extends CatalogEntry implements Comparable<Level> {

	/** Stands in a row that is still being read. */
	static final Level NONE = new Level();

	private static final Comparator<Level> ORDER = Comparator.comparing(Level::ref);

	@Column(nullable = false)
	private int rank;

	@Column(nullable = false)
	@Enumerated(EnumType.STRING)
	private Track track = Track.MANAGEMENT;

	@Column(nullable = false)
	@Convert(converter = LinesConverter.class)
	private List<String> alsoKnownAs = List.of();

	@Column(nullable = false)
	private TrustedHtml description = TrustedHtml.EMPTY;

	@Embedded
	private @Nullable LevelGrid grid;

	protected Level() {
	}

	Level(String slug) {
		super(slug);
	}

	/** Takes over what the content says; false when it said so already. */
	boolean revise(LevelEntry entry) {
		LevelEntry now = new LevelEntry(slug(), title(), this.rank, this.track, this.alsoKnownAs, this.description,
				this.grid);
		retitle(entry.title());
		this.rank = entry.rank();
		this.track = entry.track();
		this.alsoKnownAs = List.copyOf(entry.alsoKnownAs());
		this.description = entry.description();
		this.grid = entry.grid();
		return !now.equals(entry);
	}

	/**
	 * The place on the common ladder.
	 * @return order only: the distance between two ranks means nothing
	 */
	public int rank() {
		return this.rank;
	}

	public Track track() {
		return this.track;
	}

	public List<String> alsoKnownAs() {
		return this.alsoKnownAs;
	}

	public TrustedHtml description() {
		return this.description;
	}

	/**
	 * What the level decides, dimension by dimension.
	 * @return null when the content has no grid for it
	 */
	public @Nullable LevelGrid grid() {
		return this.grid;
	}

	/**
	 * Enough to link to it.
	 * @return slug, title and place among all levels
	 */
	public Ref ref() {
		return new Ref(slug(), title(), this.rank * Track.values().length + this.track.ordinal());
	}

	@Override
	public int compareTo(Level other) {
		return ORDER.compare(this, other);
	}

}
