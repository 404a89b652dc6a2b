package org.roleprint.catalog;

import org.springframework.stereotype.Component;

/**
 * The repositories that an import writes to, handed over as one.
 */
@Component
record Entries(JobFamilyRepository families, AreaRepository areas, SkillRepository skills, KpiRepository kpis,
		RoleRepository roles, SynonymRepository synonyms, MoveRepository moves) {

}
