package org.roleprint.catalog;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.roleprint.catalog.CatalogContent.RoleEntry;

/**
 * The front door of the catalog for the one who fills it: writes content to the tables in
 * one transaction, only what changed, the edition's number last; then has the new edition
 * read and shown.
 */
@Component
public class CatalogImport {

	private final VersionRepository versions;

	private final EditionReader reader;

	private final Catalog catalog;

	private final EntityManager entityManager;

	private final TransactionTemplate transaction;

	private final Clock clock;

	CatalogImport(VersionRepository versions, EditionReader reader, Catalog catalog, EntityManager entityManager,
			PlatformTransactionManager transactions, Clock clock) {
		this.versions = versions;
		this.reader = reader;
		this.catalog = catalog;
		this.entityManager = entityManager;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Shows the stored edition if it is this very content, as on a second start with a
	 * file database.
	 * @param checksum of content and build
	 * @return true when the tables hold that content, so that nothing needs importing
	 */
	public synchronized boolean resume(String checksum) {
		if (this.catalog.edition().version().checksum().equals(checksum)) {
			return true;
		}
		Optional<String> stored = this.transaction
			.execute((status) -> this.versions.findById(VersionRow.ONLY).map((row) -> row.toVersion().checksum()));
		boolean same = stored != null && stored.filter(checksum::equals).isPresent();
		if (same) {
			show();
		}
		return same;
	}

	/**
	 * Replaces the catalog, as a whole or not at all, and shows it.
	 * @param content checked content: every slug in it resolves
	 * @return the version readers now see
	 */
	public synchronized CatalogVersion replaceWith(CatalogContent content) {
		this.transaction.executeWithoutResult((status) -> write(content));
		return show().version();
	}

	private Edition show() {
		return this.catalog.show(this.reader.read(this.catalog.edition().contents()));
	}

	private void write(CatalogContent content) {
		long edition = this.versions.lock().map(VersionRow::edition).orElse(0L) + 1;
		try (StatelessSession session = this.entityManager.unwrap(Session.class)
			.statelessWithOptions()
			.connection()
			.open()) {
			new CatalogWriter(session, edition).write(content);
		}
		CatalogVersion version = version(content);
		this.versions.findById(VersionRow.ONLY)
			.ifPresentOrElse((row) -> row.become(edition, version),
					() -> this.versions.save(new VersionRow(edition, version)));
	}

	private CatalogVersion version(CatalogContent content) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		long roles = content.roles().stream().filter((role) -> !isRetired(role)).count();
		long responsibilities = content.roles()
			.stream()
			.filter((role) -> !isRetired(role))
			.mapToLong((role) -> role.responsibilities().size())
			.sum();
		return new CatalogVersion(content.checksum(), now, content.files(), roles, responsibilities,
				content.skills().size(), content.kpis().size(), content.description());
	}

	private static boolean isRetired(RoleEntry role) {
		return role.profile().retiredOn() != null;
	}

}
