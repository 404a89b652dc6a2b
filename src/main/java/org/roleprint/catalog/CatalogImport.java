package org.roleprint.catalog;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.roleprint.catalog.CatalogContent.RoleEntry;

/**
 * The front door of the catalog for the one who fills it: replaces the whole catalog in
 * one transaction and writes only what changed.
 */
@Component
public class CatalogImport {

	private final Entries entries;

	private final VersionRepository versions;

	private final CurrentVersion currentVersion;

	private final EntityManager entityManager;

	private final TransactionTemplate transaction;

	private final Clock clock;

	CatalogImport(Entries entries, VersionRepository versions, CurrentVersion currentVersion,
			EntityManager entityManager, PlatformTransactionManager transactions, Clock clock) {
		this.entries = entries;
		this.versions = versions;
		this.currentVersion = currentVersion;
		this.entityManager = entityManager;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Makes the stored catalog visible to readers if it is this very content, as on a
	 * second start with a file database.
	 * @param checksum of content and build
	 * @return true when the tables hold that content, so that nothing needs importing
	 */
	public boolean resume(String checksum) {
		Optional<CatalogVersion> stored = this.transaction
			.execute((status) -> this.versions.findById(VersionRow.ONLY).map(VersionRow::toVersion));
		Optional<CatalogVersion> same = (stored != null)
				? stored.filter((version) -> version.checksum().equals(checksum)) : Optional.empty();
		same.ifPresent((version) -> this.currentVersion.publish(version, new Moves(storedMoves())));
		return same.isPresent();
	}

	/**
	 * Replaces the catalog, as a whole or not at all, and tells everyone.
	 * @param content checked content: every slug in it resolves
	 * @return the version readers now see
	 */
	public CatalogVersion replaceWith(CatalogContent content) {
		CatalogVersion version = this.transaction.execute((status) -> {
			this.versions.lock();
			write(content);
			return stamp(content);
		});
		if (version == null) {
			throw new IllegalStateException("The import ended without a version");
		}
		this.currentVersion.publish(version, new Moves(content.moves()));
		return version;
	}

	private void write(CatalogContent content) {
		Map<String, JobFamily> families = merge(content.families(), CatalogContent.GroupEntry::slug,
				this.entries.families().findAllByOrderByPosition(), JobFamily::new);
		content.families().forEach((entry) -> References.found(families, entry.slug()).revise(entry));
		families.values().forEach(this.entries.families()::save);
		Map<String, Area> areas = merge(content.areas(), CatalogContent.GroupEntry::slug,
				this.entries.areas().findAllByOrderByPosition(), Area::new);
		content.areas().forEach((entry) -> References.found(areas, entry.slug()).revise(entry));
		areas.values().forEach(this.entries.areas()::save);
		Map<String, Skill> skills = merge(content.skills(), CatalogContent.SkillEntry::slug,
				this.entries.skills().findAllByOrderByTitle(), Skill::new);
		content.skills().forEach((entry) -> References.found(skills, entry.slug()).revise(entry));
		skills.values().forEach(this.entries.skills()::save);
		Map<String, Kpi> kpis = merge(content.kpis(), CatalogContent.KpiEntry::slug,
				this.entries.kpis().findAllWithArea(), Kpi::new);
		content.kpis()
			.forEach((entry) -> References.found(kpis, entry.slug())
				.revise(entry, References.found(areas, entry.area())));
		kpis.values().forEach(this.entries.kpis()::save);
		writeRoles(content.roles(), families, (roles) -> new References(areas, skills, kpis, roles));
		deleteUnnamed(content);
		writeSynonyms(content.synonyms());
		writeMoves(content.moves());
	}

	private void writeMoves(List<Move> moves) {
		if (!storedMoves().equals(moves)) {
			this.entries.moves().clear();
			for (int position = 0; position < moves.size(); position++) {
				this.entries.moves().save(new MoveRow(position, moves.get(position)));
			}
		}
	}

	private List<Move> storedMoves() {
		return this.entries.moves().findAllByOrderByPosition().stream().map(MoveRow::toMove).toList();
	}

	private void writeSynonyms(List<SynonymGroup> groups) {
		List<SynonymGroup> stored = this.entries.synonyms()
			.findAllByOrderByPosition()
			.stream()
			.map(SynonymRow::toGroup)
			.toList();
		if (!stored.equals(groups)) {
			this.entries.synonyms().clear();
			for (int position = 0; position < groups.size(); position++) {
				this.entries.synonyms().save(new SynonymRow(position, groups.get(position)));
			}
		}
	}

	private void writeRoles(List<RoleEntry> entries, Map<String, JobFamily> families,
			Function<Map<String, Role>, References> references) {
		Map<String, Role> roles = merge(entries, RoleEntry::slug, this.entries.roles().findAll(), Role::new);
		List<RoleEntry> changed = entries.stream()
			.filter((entry) -> !References.found(roles, entry.slug())
				.profile()
				.checksum()
				.equals(entry.document().checksum()))
			.toList();
		changed.forEach((entry) -> {
			References.found(roles, entry.slug()).clear();
			References.found(roles, entry.slug()).revise(entry, References.found(families, entry.family()));
		});
		roles.values().forEach(this.entries.roles()::save);
		// Old lines must be gone before new ones with the same anchors come.
		this.entityManager.flush();
		References resolved = references.apply(roles);
		changed.forEach((entry) -> References.found(roles, entry.slug()).fill(entry, resolved));
		this.entityManager.flush();
	}

	/** The stored entries that the content still names, and new ones for the rest. */
	private static <E extends CatalogEntry, C> Map<String, E> merge(List<C> contents, Function<C, String> slugOf,
			List<E> stored, Function<String, E> create) {
		Map<String, E> bySlug = stored.stream().collect(Collectors.toMap(CatalogEntry::slug, Function.identity()));
		return contents.stream()
			.map(slugOf)
			.collect(Collectors.toMap(Function.identity(),
					(slug) -> Optional.ofNullable(bySlug.get(slug)).orElseGet(() -> create.apply(slug))));
	}

	private void deleteUnnamed(CatalogContent content) {
		List<Role> goneRoles = unnamed(this.entries.roles().findAll(),
				content.roles().stream().map(RoleEntry::slug).toList());
		goneRoles.forEach(Role::clear);
		this.entityManager.flush();
		goneRoles.forEach(this.entries.roles()::delete);
		delete(this.entries.kpis().findAllWithArea(), content.kpis().stream().map(CatalogContent.KpiEntry::slug),
				this.entries.kpis()::delete);
		delete(this.entries.skills().findAllByOrderByTitle(),
				content.skills().stream().map(CatalogContent.SkillEntry::slug), this.entries.skills()::delete);
		delete(this.entries.areas().findAllByOrderByPosition(),
				content.areas().stream().map(CatalogContent.GroupEntry::slug), this.entries.areas()::delete);
		delete(this.entries.families().findAllByOrderByPosition(),
				content.families().stream().map(CatalogContent.GroupEntry::slug), this.entries.families()::delete);
	}

	private static <E extends CatalogEntry> void delete(List<E> stored, Stream<String> named, Consumer<E> delete) {
		unnamed(stored, named.toList()).forEach(delete);
	}

	private static <E extends CatalogEntry> List<E> unnamed(List<E> stored, Collection<String> named) {
		Set<String> keep = new HashSet<>(named);
		return stored.stream().filter((entry) -> !keep.contains(entry.slug())).toList();
	}

	private CatalogVersion stamp(CatalogContent content) {
		this.entityManager.flush();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		CatalogVersion version = new CatalogVersion(content.checksum(), now, content.files(),
				this.entries.roles().countCurrent(), this.entries.roles().countResponsibilities(),
				this.entries.skills().count(), this.entries.kpis().count());
		this.versions.findById(VersionRow.ONLY)
			.ifPresentOrElse((row) -> row.become(version), () -> this.versions.save(new VersionRow(version)));
		return version;
	}

}
