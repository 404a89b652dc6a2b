package org.roleprint.content.document;

import java.util.Comparator;
import java.util.List;

import org.roleprint.words.SynonymGroup;

/**
 * Every document of one or several content directories.
 *
 * @param roles the blueprints, by path
 * @param skills the skills, by path
 * @param kpis the KPIs, by path
 * @param levels the levels, by path; those that the application brings when no directory
 * has any
 * @param families the job families, by path
 * @param areas the areas of responsibility, by path
 * @param synonyms the groups of {@code synonyms.txt}, in order
 * @param permalinks the lists of published addresses, in the directories' order
 */
public record ContentDocuments(List<Blueprint> roles, List<SkillDocument> skills, List<KpiDocument> kpis,
		List<LevelDocument> levels, List<GroupDocument> families, List<GroupDocument> areas,
		List<SynonymGroup> synonyms, List<PermalinkList> permalinks) {

	private static final Comparator<LevelDocument> LADDER = Comparator.comparingInt(LevelDocument::rank)
		.thenComparing(LevelDocument::track)
		.thenComparing(LevelDocument::slug);

	/**
	 * The levels by rank.
	 * @return from the least to the most senior
	 */
	public List<LevelDocument> ladder() {
		return this.levels.stream().sorted(LADDER).toList();
	}

}
