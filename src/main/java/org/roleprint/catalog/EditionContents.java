package org.roleprint.catalog;

import java.util.List;

import org.roleprint.words.ThesaurusConcept;

/**
 * Everything the tables hold for one edition, read whole and detached.
 *
 * @param number the edition's number; 0 before the first import
 * @param version which content it is
 * @param levels all levels, from the least to the most senior
 * @param families all job families, in their order
 * @param areas all areas of responsibility, in their order
 * @param skills all skills, by title
 * @param kpis all KPIs, by title
 * @param guides all guides, in their order
 * @param roles all roles with all their parts, retired ones included, by title
 * @param thesaurus the concepts that the search knows, in order
 * @param moves where published addresses went
 */
record EditionContents(long number, CatalogVersion version, List<Level> levels, List<JobFamily> families,
		List<Area> areas, List<Skill> skills, List<Kpi> kpis, List<Guide> guides, List<Role> roles,
		List<ThesaurusConcept> thesaurus, Moves moves) {

	/** Before the first import. */
	static final EditionContents NOTHING = new EditionContents(0, CatalogVersion.NONE, List.of(), List.of(), List.of(),
			List.of(), List.of(), List.of(), List.of(), List.of(), Moves.NONE);

}
