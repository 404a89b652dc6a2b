package org.roleprint.catalog;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The repositories that an edition is read from, handed over as one when the first is,
 * since they wait for Hibernate.
 */
@Component
@Lazy
record EditionTables(VersionRepository versions, LevelRepository levels, JobFamilyRepository families,
		AreaRepository areas, SkillRepository skills, KpiRepository kpis, GuideRepository guides, RoleRepository roles,
		ThesaurusRepository thesaurus, MoveRepository moves, FormerNameRepository formerNames) {
}
