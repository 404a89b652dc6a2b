package org.roleprint.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.roleprint.words.Alphabet;
import org.roleprint.words.ThesaurusConcept;

/**
 * Reads the stored edition whole, in one transaction that sees no change of others. Roles
 * that are as an earlier edition has them, and refer to nothing that changed, are taken
 * from there.
 */
@Component
class EditionReader {

	/**
	 * With more roles to read than this, reading all of them is simpler and no slower.
	 */
	private static final int FEW = 500;

	private final ObjectProvider<EditionTables> provided;

	private final RoleReader roles;

	private final EntityManager entityManager;

	private final TransactionTemplate transaction;

	EditionReader(ObjectProvider<EditionTables> tables, RoleReader roles, EntityManager entityManager,
			PlatformTransactionManager transactions) {
		this.provided = tables;
		this.roles = roles;
		this.entityManager = entityManager;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
		// H2 takes its picture of all tables at once at this level only; at the one
		// below,
		// each table is seen as it is when it is first read: half of either edition.
		this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
	}

	/**
	 * Reads.
	 * @param shown an earlier edition to share with, possibly the empty one
	 * @return what the tables hold now
	 */
	EditionContents read(EditionContents shown) {
		return Objects.requireNonNull(this.transaction.execute((status) -> readNow(shown)));
	}

	private EditionContents readNow(EditionContents shown) {
		this.entityManager.unwrap(Session.class).setDefaultReadOnly(true);
		EditionTables tables = this.provided.getObject();
		VersionRow version = tables.versions().findById(VersionRow.ONLY).orElseThrow();
		List<Level> levels = tables.levels().findAll().stream().sorted().toList();
		List<JobFamily> families = tables.families().findAllByOrderByPosition();
		List<Area> areas = tables.areas().findAllByOrderByPosition();
		Alphabet alphabet = new Alphabet(version.toVersion().description().locale());
		List<Skill> skills = sorted(tables.skills().findAllByOrderByTitle(), Skill::title, alphabet);
		List<Kpi> kpis = sorted(tables.kpis().findAllByOrderByTitle(), Kpi::title, alphabet);
		Set<CatalogEntry> changed = Stream.of(levels, families, areas, skills, kpis)
			.flatMap(List::stream)
			.filter((entry) -> entry.since() > shown.number())
			.collect(Collectors.toCollection(HashSet::new));
		List<Guide> guides = tables.guides().findAllByOrderByPositionAscTitleAsc();
		List<Role> read = sorted(roles(shown, changed, tables.roles()), Role::title, alphabet);
		List<ThesaurusConcept> thesaurus = tables.thesaurus()
			.findAllByOrderByPosition()
			.stream()
			.map(ThesaurusRow::toConcept)
			.toList();
		List<Move> moves = tables.moves().findAllByOrderByPosition().stream().map(MoveRow::toMove).toList();
		List<FormerName> formerNames = tables.formerNames()
			.findAllByOrderByPosition()
			.stream()
			.map(FormerNameRow::toFormerName)
			.toList();
		this.entityManager.clear();
		return new EditionContents(version.edition(), version.toVersion(), levels, families, areas, skills, kpis,
				guides, read, thesaurus, new Moves(moves, formerNames));
	}

	private static <E extends CatalogEntry> List<E> sorted(List<E> entries, Function<E, String> title,
			Alphabet alphabet) {
		return entries.stream()
			.sorted(Comparator.comparing(title, alphabet).thenComparing(CatalogEntry::slug))
			.toList();
	}

	private List<Role> roles(EditionContents shown, Set<CatalogEntry> changed, RoleRepository rows) {
		if (shown.number() == 0) {
			return this.roles.all();
		}
		List<RoleMark> marks = rows.findMarks();
		Map<String, Role> known = shown.roles().stream().collect(Collectors.toMap(Role::slug, Function.identity()));
		marks.stream()
			.filter((mark) -> mark.since() > shown.number())
			.forEach((mark) -> changed.add(new Role(mark.slug())));
		List<RoleMark> stale = marks.stream().filter((mark) -> isStale(known.get(mark.slug()), changed)).toList();
		if (stale.size() > FEW || stale.size() == marks.size()) {
			return this.roles.all();
		}
		Set<String> staleSlugs = stale.stream().map(RoleMark::slug).collect(Collectors.toSet());
		List<Role> read = this.roles.some(stale.stream().map(RoleMark::id).toList());
		List<Role> all = new ArrayList<>(read);
		marks.stream()
			.filter((mark) -> !staleSlugs.contains(mark.slug()))
			.forEach((mark) -> all.add(Objects.requireNonNull(known.get(mark.slug()))));
		Map<String, Role> bySlug = all.stream().collect(Collectors.toMap(Role::slug, Function.identity()));
		read.forEach((role) -> role.meet(bySlug));
		return all;
	}

	/** Whether a role, or anything that its pages show of others, changed. */
	private static boolean isStale(@Nullable Role known, Set<CatalogEntry> changed) {
		return known == null || changed.contains(known) || !changed.isEmpty() && refersTo(known, changed);
	}

	private static boolean refersTo(Role role, Set<CatalogEntry> changed) {
		return changed.contains(role.family()) || changed.contains(role.level())
				|| role.responsibilities().stream().anyMatch((line) -> changed.contains(line.area()))
				|| role.skillRequirements().stream().anyMatch((need) -> changed.contains(need.skill()))
				|| role.kpiTargets()
					.stream()
					.anyMatch((target) -> changed.contains(target.kpi()) || changed.contains(target.kpi().area()))
				|| role.others()
					.anyMatch((other) -> changed.contains(other) || changed.contains(other.family())
							|| changed.contains(other.level()));
	}

}
