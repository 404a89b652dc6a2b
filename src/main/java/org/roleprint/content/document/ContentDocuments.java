package org.roleprint.content.document;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Every document of one or several content directories.
 *
 * @param roles the blueprints, by path
 * @param skills the skills, by path
 * @param kpis the KPIs, by path
 * @param levels the levels, by path; those that the application brings when no directory
 * has any
 * @param guides the guides, by path
 * @param families the job families, by path
 * @param areas the areas of responsibility, by path
 * @param thesaurus the files of the thesaurus, in the directories' order
 * @param synonyms the lines of all {@code synonyms.txt}, in the directories' order
 * @param permalinks the lists of published addresses, in the directories' order
 * @param catalogs what the directories say of the whole catalog, in their order
 * @param words what the spelling check accepts besides the dictionary
 * @param wording what pages say in the catalog's own words, by key
 */
public record ContentDocuments(List<Blueprint> roles, List<SkillDocument> skills, List<KpiDocument> kpis,
		List<LevelDocument> levels, List<GuideDocument> guides, List<GroupDocument> families, List<GroupDocument> areas,
		List<ThesaurusDocument> thesaurus, List<SynonymLine> synonyms, List<PermalinkList> permalinks,
		List<CatalogFile> catalogs, List<String> words, Map<String, String> wording) {

	private static final Comparator<LevelDocument> LADDER = Comparator.comparingInt(LevelDocument::rank)
		.thenComparing(LevelDocument::track)
		.thenComparing(LevelDocument::slug);

	/**
	 * The language of all texts.
	 * @return British English where no directory names one
	 */
	public Locale language() {
		return CatalogFile.language(this.catalogs);
	}

	/**
	 * Whether roles are asked for the sections, counts and lengths of a complete one.
	 * @return false where the last directory that says anything leaves them free
	 */
	public boolean asksForCompleteness() {
		return this.catalogs.stream()
			.flatMap((file) -> Optional.ofNullable(file.completeness()).stream())
			.reduce(CatalogFile.OURS, (earlier, later) -> later)
			.equals(CatalogFile.OURS);
	}

	/**
	 * The same documents with others in the place of some.
	 * @param blueprints the blueprints
	 * @param competences the skills
	 * @param measures the KPIs
	 * @param rungs the levels
	 * @return all documents
	 */
	public ContentDocuments with(List<Blueprint> blueprints, List<SkillDocument> competences,
			List<KpiDocument> measures, List<LevelDocument> rungs) {
		return new ContentDocuments(blueprints, competences, measures, rungs, this.guides, this.families, this.areas,
				this.thesaurus, this.synonyms, this.permalinks, this.catalogs, this.words, this.wording);
	}

	/**
	 * Whether a directory takes only some roles of others.
	 * @return true when one says so
	 */
	public boolean isChosen() {
		return this.catalogs.stream().anyMatch((file) -> !file.roles().equals(RoleChoice.ALL));
	}

	/**
	 * The levels by rank.
	 * @return from the least to the most senior
	 */
	public List<LevelDocument> ladder() {
		return this.levels.stream().sorted(LADDER).toList();
	}

}
