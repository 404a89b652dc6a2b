package org.roleprint.search.index;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.roleprint.catalog.Responsibility;

/**
 * How near the lines and the roles of an edition are to a question in meaning.
 */
public final class Nearness {

	/** Says of no line how near it is. */
	public static final Nearness NONE = new Nearness(List.of(), new int[0][], new float[0], new float[0], (text) -> 0);

	private final List<Responsibility> lines;

	/** Which lines belong to the role at each place. */
	private final int[][] byPlace;

	private final float[] likeness;

	private final float[] roles;

	private final ToDoubleFunction<String> texts;

	/**
	 * Holds what was worked out.
	 * @param lines the lines
	 * @param byPlace which of them belong to each role, by its place in {@link RoleTable}
	 * @param likeness how near each line is, from -1 to 1
	 * @param roles how near all lines of each role are together, from -1 to 1
	 * @param texts tells how near any text is, from -1 to 1
	 */
	Nearness(List<Responsibility> lines, int[][] byPlace, float[] likeness, float[] roles,
			ToDoubleFunction<String> texts) {
		this.lines = lines;
		this.byPlace = byPlace;
		this.likeness = likeness;
		this.roles = roles;
		this.texts = texts;
	}

	/**
	 * A line by how near it is.
	 *
	 * @param line the line
	 * @param likeness how alike it and the question are, from -1 to 1
	 */
	public record Line(Responsibility line, float likeness) {
	}

	/**
	 * The roles of which anything is known.
	 * @return their places in {@link RoleTable}
	 */
	public IntStream places() {
		return IntStream.range(0, this.byPlace.length).filter(this::isKnown);
	}

	private boolean isKnown(int place) {
		return place >= 0 && place < this.byPlace.length && this.byPlace[place].length > 0;
	}

	/**
	 * The lines of a role.
	 * @param place the role's place
	 * @return the nearest first; nothing where none is known
	 */
	public List<Line> linesOf(int place) {
		return isKnown(place) ? IntStream.of(this.byPlace[place])
			.mapToObj((line) -> new Line(this.lines.get(line), this.likeness[line]))
			.sorted(Comparator.comparing(Line::likeness).reversed())
			.toList() : List.of();
	}

	/**
	 * How near a text is.
	 * @param text any text
	 * @return from -1 to 1, 0 where nothing is known
	 */
	public double of(String text) {
		return this.texts.applyAsDouble(text);
	}

	/**
	 * How near a role is: its nearest line, and with a share all of its lines together.
	 * @param place the role's place
	 * @param share what all of them count
	 * @return 0 where nothing is known
	 */
	public double of(int place, double share) {
		if (!isKnown(place)) {
			return 0;
		}
		float nearest = this.likeness[this.byPlace[place][0]];
		for (int line : this.byPlace[place]) {
			nearest = Math.max(nearest, this.likeness[line]);
		}
		return nearest + share * this.roles[place];
	}

}
