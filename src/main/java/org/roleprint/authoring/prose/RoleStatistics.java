package org.roleprint.authoring.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.roleprint.content.document.Blueprint.ResponsibilityItem;
import org.roleprint.content.document.ContentDocuments;

/**
 * The size of a blueprint, and how much of its wording stands in another one.
 *
 * @param role its slug
 * @param words visible prose without headings, table names and addresses
 * @param responsibilities how many
 * @param areas how many areas they stand in
 * @param skills how many
 * @param kpis how many
 * @param voice how it sounds
 * @param overlapPercent the highest share of its eight-word runs that one other blueprint
 * holds too, of a hundred
 * @param overlapWith the slug of that other blueprint, empty when nothing is shared
 */
public record RoleStatistics(String role, int words, int responsibilities, int areas, int skills, int kpis, Voice voice,
		double overlapPercent, String overlapWith) {

	/**
	 * Measures all blueprints that are in use.
	 * @param documents the documents
	 * @return one entry a blueprint, in the order of the documents
	 */
	public static List<RoleStatistics> of(ContentDocuments documents) {
		return of(Corpus.of(documents));
	}

	static List<RoleStatistics> of(Corpus corpus) {
		List<Optional<Overlap>> overlaps = Overlap.highest(corpus.roles());
		return IntStream.range(0, corpus.roles().size())
			.mapToObj((i) -> of(corpus.roles().get(i), overlaps.get(i)))
			.toList();
	}

	private static RoleStatistics of(RoleText role, Optional<Overlap> overlap) {
		List<ResponsibilityItem> responsibilities = role.blueprint().responsibilities();
		int areas = (int) responsibilities.stream()
			.map((item) -> item.area().value().toLowerCase(Locale.ROOT))
			.distinct()
			.count();
		return new RoleStatistics(role.blueprint().slug(), role.text().words(), responsibilities.size(), areas,
				role.blueprint().skills().size(), role.blueprint().kpis().size(), role.voice(),
				overlap.map(Overlap::percent).orElse(0.0),
				overlap.map((highest) -> highest.other().blueprint().slug()).orElse(""));
	}

}
