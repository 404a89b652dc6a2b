package org.roleprint.catalog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.roleprint.catalog.CatalogContent.RoleEntry;

/**
 * The front door of the catalog for the one who fills it: writes content to the tables in
 * one transaction, only what changed, the edition's number last; then has the new edition
 * read and shown. Where several replicas share the tables, one of them writes at a time.
 */
@Component
public class CatalogImport {

	/** How often a replica asks that waits for another one's import to end. */
	private static final Duration PAUSE = Duration.ofMillis(100);

	private static final Logger log = LoggerFactory.getLogger(CatalogImport.class);

	private final VersionRepository versions;

	private final EditionReader reader;

	private final Catalog catalog;

	private final EntityManager entityManager;

	private final TransactionTemplate transaction;

	private final Writing writing;

	private final SharedIndex index;

	/** Held from the reading of an edition until it is shown. */
	private final Object showing = new Object();

	CatalogImport(@Lazy VersionRepository versions, EditionReader reader, Catalog catalog, EntityManager entityManager,
			PlatformTransactionManager transactions, Writing writing, SharedIndex index) {
		this.versions = versions;
		this.reader = reader;
		this.catalog = catalog;
		this.entityManager = entityManager;
		this.transaction = new TransactionTemplate(transactions);
		this.writing = writing;
		this.index = index;
	}

	/**
	 * What a replica writes by.
	 *
	 * @param build which build it is
	 * @param settings whether others write too
	 * @param clock tells when
	 */
	record Writing(BuildIdentity build, StoreSettings settings, Clock clock) {

		/** Whether what is stored is not for this build to replace. */
		boolean leavesAlone(VersionRow stored) {
			return this.settings.isShared() && !this.settings.importOverNewerBuild()
					&& stored.isNewerThan(this.build.madeAt());
		}

	}

	/**
	 * Shows the stored edition if it is this very content, as on a second start with a
	 * file database.
	 * @param checksum of content and build
	 * @return true when the tables hold that content, so that nothing needs importing
	 */
	public boolean resume(String checksum) {
		if (this.catalog.edition().version().checksum().equals(checksum)) {
			return true;
		}
		boolean same = isStored((row) -> row.holds(checksum));
		if (same) {
			show();
		}
		return same;
	}

	/**
	 * Says whether a newer build has filled the tables, which several replicas share.
	 * What it has imported stays, and is shown.
	 * @return true when this build is not to import anything
	 */
	public boolean isLeftToNewerBuild() {
		boolean left = isStored(this.writing::leavesAlone);
		if (left) {
			show();
		}
		return left;
	}

	private boolean isStored(Predicate<VersionRow> condition) {
		return Boolean.TRUE.equals(this.transaction
			.execute((status) -> this.versions.findById(VersionRow.ONLY).filter(condition).isPresent()));
	}

	/**
	 * Replaces the catalog, as a whole or not at all, and shows it. Waits while another
	 * replica imports, and writes nothing when that one has imported the same.
	 * @param content checked content: every slug in it resolves
	 * @return the version readers now see; other content only when a newer build came
	 * first
	 * @throws EditionWaitsException when it cannot be shown yet; as long as readers have
	 * none, it can
	 */
	public synchronized CatalogVersion replaceWith(CatalogContent content) {
		if (this.index.isUsed()) {
			showFirst();
		}
		if (!isWritten(content)) {
			log.info("Another replica is importing; this one waits");
			while (!isWritten(content)) {
				LockSupport.parkNanos(PAUSE.toNanos());
			}
		}
		return show().version();
	}

	/**
	 * Other replicas may read what is stored: this one must know it to end its documents.
	 */
	private void showFirst() {
		if (this.catalog.edition().number() > 0 || show().number() > 0) {
			this.catalog.checkReady();
		}
	}

	/** False while another replica writes. */
	private boolean isWritten(CatalogContent content) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			Optional<VersionRow> mine = this.versions.lock();
			mine.filter((stored) -> !isDone(content, stored) && !this.writing.leavesAlone(stored))
				.ifPresent((stored) -> write(content, stored));
			return mine.isPresent();
		}));
	}

	/** Whether another replica has imported the very same meanwhile. */
	private boolean isDone(CatalogContent content, VersionRow stored) {
		return this.writing.settings().isShared() && stored.holds(content.checksum());
	}

	/**
	 * Shows what another replica has written, if readers do not see it yet.
	 * @return false when the tables hold an older edition than readers see
	 */
	boolean follow() {
		this.index.beat();
		long shown = this.catalog.edition().number();
		long stored = Objects
			.requireNonNull(this.transaction.execute((status) -> this.versions.findEdition().orElse(0L)));
		if (stored > shown) {
			if (shown > 0) {
				this.catalog.checkReady();
			}
			show();
		}
		return stored >= shown;
	}

	/** Never an older edition than readers have seen. */
	private Edition show() {
		synchronized (this.showing) {
			while (true) {
				try {
					return showStored();
				}
				catch (SupersededException ex) {
					log.debug("Read again", ex);
				}
			}
		}
	}

	private Edition showStored() {
		// So that nothing of what is read now is removed before it is shown.
		this.index.beat();
		Edition shown = this.catalog.edition();
		EditionContents stored = this.reader.read(shown.contents());
		return (stored.number() > shown.number()) ? this.catalog.show(stored) : shown;
	}

	private void write(CatalogContent content, VersionRow row) {
		// Above what readers see even where the tables were emptied meanwhile.
		long edition = Math.max(row.edition(), this.catalog.edition().number()) + 1;
		try (StatelessSession session = this.entityManager.unwrap(Session.class)
			.statelessWithOptions()
			.connection()
			.open()) {
			new CatalogWriter(session, edition, row.isBlank()).write(content);
		}
		row.become(edition, version(content), this.writing.build().madeAt());
	}

	private CatalogVersion version(CatalogContent content) {
		Instant now = this.writing.clock().instant().truncatedTo(ChronoUnit.SECONDS);
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
