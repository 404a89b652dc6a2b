package org.roleprint.search.index;

import java.util.concurrent.atomic.AtomicReference;

import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.ProgrammaticMappingConfigurationContext;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.CatalogEntry;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.Skill;

/**
 * Says which entities have a document, without a word about it in the entities.
 */
@Component
class IndexMapping implements HibernateOrmSearchMappingConfigurer {

	private final AtomicReference<Draft> draft = new AtomicReference<>(Draft.NONE);

	@Override
	public void configure(HibernateOrmMappingConfigurationContext context) {
		ProgrammaticMappingConfigurationContext mapping = context.programmaticMapping();
		mapping.type(Responsibility.class).binder(new LineDocument(this.draft::get)).indexed().index("line");
		entry(mapping, "role",
				new EntryDocument<>(Role.class, (role) -> role.profile().alsoKnownAs(), this.draft::get));
		entry(mapping, "skill", new EntryDocument<>(Skill.class, Skill::alsoKnownAs, this.draft::get));
		entry(mapping, "kpi", new EntryDocument<>(Kpi.class, Kpi::alsoKnownAs, this.draft::get));
	}

	private static <E extends CatalogEntry> void entry(ProgrammaticMappingConfigurationContext mapping, String index,
			EntryDocument<E> document) {
		mapping.type(document.type()).binder(document).indexed().index(index);
	}

	/** From now on documents are written for this version. */
	void begin(Draft next) {
		this.draft.set(next);
	}

}
