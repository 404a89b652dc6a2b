package org.roleprint.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hibernate.StatelessSession;

import org.roleprint.catalog.CatalogContent.GroupEntry;
import org.roleprint.catalog.CatalogContent.GuideEntry;
import org.roleprint.catalog.CatalogContent.KpiEntry;
import org.roleprint.catalog.CatalogContent.LevelEntry;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogContent.SkillEntry;

/**
 * Brings the tables to some content within one transaction: what is new is added, what
 * changed is written again and marked with the edition's number, what is gone is deleted,
 * and the rest is not touched. Nothing is kept in a session meanwhile, so that large
 * catalogs need no more memory than small ones.
 */
final class CatalogWriter {

	/** Roles whose rows are written together. */
	private static final int BATCH = 200;

	private static final List<Class<? extends RolePart>> PARTS = List.of(Responsibility.class, SkillRequirement.class,
			KpiTarget.class, CareerStep.class, Section.class, RoleDifference.class, RoleChange.class);

	private final StatelessSession session;

	private final long edition;

	private final boolean blank;

	/**
	 * Writes for one edition.
	 * @param session within the transaction
	 * @param edition the edition's number
	 * @param blank whether the tables hold nothing yet, so that nothing need be read
	 */
	CatalogWriter(StatelessSession session, long edition, boolean blank) {
		this.session = session;
		this.edition = edition;
		this.blank = blank;
	}

	void write(CatalogContent content) {
		Entries<Level> levels = revise(content.levels(), LevelEntry::slug,
				new Stored<>(read("from Level", Level.class), Level::new, Level::revise));
		Entries<JobFamily> families = revise(content.families(), GroupEntry::slug,
				new Stored<>(read("from JobFamily", JobFamily.class), JobFamily::new, JobFamily::revise));
		Entries<Area> areas = revise(content.areas(), GroupEntry::slug,
				new Stored<>(read("from Area", Area.class), Area::new, Area::revise));
		Entries<Skill> skills = revise(content.skills(), SkillEntry::slug,
				new Stored<>(read("from Skill", Skill.class), Skill::new, Skill::revise));
		Entries<Kpi> kpis = revise(content.kpis(), KpiEntry::slug,
				new Stored<>(read("from Kpi k join fetch k.area", Kpi.class), Kpi::new,
						(kpi, entry) -> kpi.revise(entry, References.found(areas.named(), entry.area()))));
		Entries<Guide> guides = revise(content.guides(), GuideEntry::slug,
				new Stored<>(read("from Guide", Guide.class), Guide::new, Guide::revise));
		BiConsumer<Role, RoleEntry> revision = (role, entry) -> role.revise(entry,
				References.found(families.named(), entry.family()), References.found(levels.named(), entry.level()));
		writeRoles(content.roles(), revision,
				(roles) -> new References(areas.named(), skills.named(), kpis.named(), roles));
		List.of(kpis, skills, areas, families, levels, guides)
			.forEach((entries) -> this.session.deleteMultiple(entries.unnamed()));
		replace(ThesaurusRow.class, content.thesaurus(), ThesaurusRow::toConcept, ThesaurusRow::new);
		replace(MoveRow.class, content.moves(), MoveRow::toMove, MoveRow::new);
		replace(FormerNameRow.class, content.formerNames(), FormerNameRow::toFormerName, FormerNameRow::new);
	}

	private <E> List<E> read(String query, Class<E> type) {
		return this.blank ? List.of() : this.session.createSelectionQuery(query, type).getResultList();
	}

	private <E extends CatalogEntry, C> Entries<E> revise(List<C> contents, Function<C, String> slugOf,
			Stored<E, C> kind) {
		Map<String, E> stored = kind.rows().stream().collect(Collectors.toMap(CatalogEntry::slug, Function.identity()));
		Map<String, E> named = new HashMap<>();
		List<E> added = new ArrayList<>();
		List<E> changed = new ArrayList<>();
		for (C entry : contents) {
			String slug = slugOf.apply(entry);
			E known = stored.remove(slug);
			E now = (known != null) ? known : kind.create().apply(slug);
			if (kind.revise().test(now, entry) || known == null) {
				now.changedIn(this.edition);
				((known != null) ? changed : added).add(now);
			}
			named.put(slug, now);
		}
		this.session.insertMultiple(added);
		this.session.updateMultiple(changed);
		return new Entries<>(named, List.copyOf(stored.values()));
	}

	private void writeRoles(List<RoleEntry> entries, BiConsumer<Role, RoleEntry> revision,
			Function<Map<String, Role>, References> references) {
		Map<String, RoleRow> stored = read(
				"select new org.roleprint.catalog.RoleRow(r.id, r.slug, r.profile.checksum) from Role r", RoleRow.class)
			.stream()
			.collect(Collectors.toMap(RoleRow::slug, Function.identity()));
		Map<String, Role> roles = new HashMap<>();
		List<RoleEntry> changed = new ArrayList<>();
		List<Role> added = new ArrayList<>();
		List<Role> revised = new ArrayList<>();
		for (RoleEntry entry : entries) {
			RoleRow row = stored.remove(entry.slug());
			Role role = (row != null) ? Role.stored(row.slug(), row.id()) : new Role(entry.slug());
			roles.put(entry.slug(), role);
			if (row == null || !row.checksum().equals(entry.profile().checksum())) {
				revision.accept(role, entry);
				role.changedIn(this.edition);
				changed.add(entry);
				((row != null) ? revised : added).add(role);
			}
		}
		List<Role> gone = stored.values().stream().map((row) -> Role.stored(row.slug(), row.id())).toList();
		deleteParts(revised);
		deleteParts(gone);
		deleteRoles(gone);
		// A row may refer to any other role, so all roles come before all rows.
		this.session.insertMultiple(added);
		this.session.updateMultiple(revised);
		References resolved = references.apply(roles);
		batches(changed).forEach((batch) -> insertParts(batch, resolved));
	}

	private void insertParts(List<RoleEntry> entries, References references) {
		List<RoleParts> parts = entries.stream()
			.map((entry) -> RoleParts.of(References.found(references.roles(), entry.slug()), entry, references))
			.toList();
		for (int kind = 0; kind < PARTS.size(); kind++) {
			int number = kind;
			this.session.insertMultiple(parts.stream().flatMap((of) -> of.kinds().get(number).stream()).toList());
		}
	}

	private void deleteRoles(List<Role> roles) {
		batches(roles).forEach((batch) -> this.session.createMutationQuery("delete from Role r where r.id in :ids")
			.setParameter("ids", ids(batch))
			.executeUpdate());
	}

	private void deleteParts(List<Role> roles) {
		for (List<Role> batch : batches(roles)) {
			PARTS.forEach((part) -> this.session
				.createMutationQuery("delete from " + part.getSimpleName() + " x where x.role.id in :ids")
				.setParameter("ids", ids(batch))
				.executeUpdate());
		}
	}

	private static Set<Long> ids(List<Role> roles) {
		return new HashSet<>(roles.stream().map(Role::id).toList());
	}

	private <R, V> void replace(Class<R> type, List<V> values, Function<R, V> valueOf, Numbered<V, R> row) {
		String rows = type.getSimpleName();
		List<V> stored = read("from " + rows + " order by position", type).stream().map(valueOf).toList();
		if (!stored.equals(values)) {
			if (!stored.isEmpty()) {
				this.session.createMutationQuery("delete from " + rows).executeUpdate();
			}
			List<R> added = new ArrayList<>();
			values.forEach((value) -> added.add(row.of(added.size(), value)));
			this.session.insertMultiple(added);
		}
	}

	private static <T> List<List<T>> batches(List<T> all) {
		List<List<T>> batches = new ArrayList<>();
		for (int from = 0; from < all.size(); from += BATCH) {
			batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
		}
		return batches;
	}

	/** The stored entries of a kind, how one is made, and how one takes over content. */
	private record Stored<E, C>(List<E> rows, Function<String, E> create, BiPredicate<E, C> revise) {
	}

	/** Entries by slug, and the stored ones that the content no longer names. */
	private record Entries<E>(Map<String, E> named, List<E> unnamed) {
	}

	/** Makes a row with its place. */
	private interface Numbered<V, R> {

		R of(int position, V value);

	}

}
