package org.roleprint.search.index;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.CatalogVersion;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.Skill;

/**
 * Writes the index and knows which catalog version it holds. Documents are replaced one
 * by one and stale ones removed last, so that a search during the change finds an older
 * line instead of none.
 */
@Component
class SearchIndex {

	private static final List<Class<?>> TYPES = List.of(Responsibility.class, Role.class, Skill.class, Kpi.class);

	private final EntityManagerFactory entityManagers;

	private final IndexMapping mapping;

	SearchIndex(EntityManagerFactory entityManagers, IndexMapping mapping) {
		this.entityManagers = entityManagers;
		this.mapping = mapping;
	}

	/**
	 * Says whether the index holds a version, whole and alone.
	 * @param version the version
	 * @return true when every document there should be is there, and no other
	 */
	boolean holds(CatalogVersion version) {
		return holds(Responsibility.class, version, version.responsibilities())
				&& holds(Role.class, version, version.roles()) && holds(Skill.class, version, version.skills())
				&& holds(Kpi.class, version, version.kpis());
	}

	private boolean holds(Class<?> type, CatalogVersion version, long expected) {
		return inSession((session) -> session.search(type).where((f) -> f.matchAll()).fetchTotalHitCount()) == expected
				&& inSession((session) -> session.search(type)
					.where((f) -> f.match().field(Field.VERSION).matching(version.checksum()))
					.fetchTotalHitCount()) == expected;
	}

	/** From now on documents are written for this version. */
	void begin(Draft draft) {
		this.mapping.begin(draft);
	}

	/** Writes the documents of these entities in place of older ones. */
	void write(Collection<?> entities) {
		inSession((session) -> {
			session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.async());
			SearchIndexingPlan plan = session.indexingPlan();
			entities.forEach(plan::addOrUpdate);
			plan.execute();
			return entities.size();
		});
	}

	/** Removes what is not of this version and makes the whole visible and durable. */
	void end(CatalogVersion version) {
		refresh();
		TYPES.forEach((type) -> removeStale(type, version));
		refresh();
	}

	private void refresh() {
		inSession((session) -> {
			session.workspace(TYPES).flush();
			session.workspace(TYPES).refresh();
			return true;
		});
	}

	private void removeStale(Class<?> type, CatalogVersion version) {
		inSession((session) -> {
			List<Long> stale = session.search(type)
				.select((f) -> f.id(Long.class))
				.where((f) -> f.not(f.match().field(Field.VERSION).matching(version.checksum())))
				.fetchAllHits();
			session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.async());
			stale.forEach((id) -> session.indexingPlan().purge(type, id, null));
			session.indexingPlan().execute();
			return stale.size();
		});
	}

	/**
	 * Asks the index something.
	 * @param question what to ask
	 * @param <T> the answer
	 * @return the answer
	 */
	<T> T inSession(Function<SearchSession, T> question) {
		try (EntityManager entityManager = this.entityManagers.createEntityManager()) {
			return question.apply(Search.session(entityManager));
		}
	}

}
