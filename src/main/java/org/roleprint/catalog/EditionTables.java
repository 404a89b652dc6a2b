package org.roleprint.catalog;

import org.springframework.stereotype.Component;

/**
 * The repositories that an edition is read from, handed over as one.
 */
@Component
record EditionTables(VersionRepository versions, LevelRepository levels, JobFamilyRepository families,
		AreaRepository areas, SkillRepository skills, KpiRepository kpis, GuideRepository guides, RoleRepository roles,
		ThesaurusRepository thesaurus, MoveRepository moves, FormerNameRepository formerNames) {
}
