package org.roleprint.content.document;

import java.util.List;

/**
 * Every document of one or several content directories.
 *
 * @param roles the blueprints, by path
 * @param skills the skills, by path
 * @param kpis the KPIs, by path
 * @param families the job families, by path
 * @param areas the areas of responsibility, by path
 * @param thesaurus the files of the thesaurus, in the directories' order
 * @param synonyms the lines of all {@code synonyms.txt}, in the directories' order
 * @param permalinks the lists of published addresses, in the directories' order
 */
public record ContentDocuments(List<Blueprint> roles, List<SkillDocument> skills, List<KpiDocument> kpis,
		List<GroupDocument> families, List<GroupDocument> areas, List<ThesaurusDocument> thesaurus,
		List<SynonymLine> synonyms, List<PermalinkList> permalinks) {

}
