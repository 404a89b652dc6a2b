package org.roleprint.catalog;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who writes the documents of an edition where replicas share one search index, by the
 * lock that also decides who imports; and for which edition they are whole.
 */
@Component
public class SharedIndex implements DisposableBean {

	/** How often a replica looks that waits for another one's documents. */
	private static final Duration PAUSE = Duration.ofMillis(100);

	/** How long a replica that could write better is waited for. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/** Several times within the span after which a replica counts as dead. */
	private static final Duration BEAT = Duration.ofSeconds(5);

	/** Documents have no form before somebody joins. */
	private static final int UNUSED = -1;

	private static final Logger log = LoggerFactory.getLogger(SharedIndex.class);

	private final VersionRepository versions;

	private final IndexMarkRepository marks;

	private final ReplicaRepository replicas;

	private final TransactionTemplate transaction;

	private final boolean several;

	private final String id = UUID.randomUUID().toString();

	private volatile int form = UNUSED;

	private volatile long reading;

	/** 0 when the next one is due. */
	private volatile long lastBeat;

	private volatile boolean known;

	SharedIndex(@Lazy VersionRepository versions, @Lazy IndexMarkRepository marks, @Lazy ReplicaRepository replicas,
			PlatformTransactionManager transactions, StoreSettings settings) {
		this.versions = versions;
		this.marks = marks;
		this.replicas = replicas;
		this.transaction = new TransactionTemplate(transactions);
		this.several = settings.isShared();
	}

	/**
	 * What a replica does to the index.
	 */
	public interface Work {

		/**
		 * Whether the index is there; one that is marked as whole may have been lost.
		 * @return true when it holds documents of the edition
		 */
		boolean isThere();

		/**
		 * Writes every document of the edition that is not there, ends those of earlier
		 * ones, and removes what nobody needs.
		 * @param oldest the oldest edition that any replica still reads
		 */
		void write(long oldest);

	}

	/**
	 * Says that this replica shares an index with others.
	 * @param documents the form of its documents; only replicas with the same share them
	 */
	public void join(int documents) {
		this.form = documents;
	}

	boolean isUsed() {
		return this.form != UNUSED;
	}

	/**
	 * Waits until the documents of an edition are whole, be it that another replica
	 * writes them or this one.
	 * @param edition the edition, as the tables hold it
	 * @param known the edition before, of which this replica knows every document; 0 for
	 * none
	 * @param work writes
	 * @throws SupersededException when the tables hold another edition meanwhile
	 */
	public void bring(long edition, long known, Work work) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!isWhole(edition, work) && !isWritten(edition, System.nanoTime() < end ? known : edition, work)) {
			LockSupport.parkNanos(PAUSE.toNanos());
		}
	}

	private boolean isWhole(long edition, Work work) {
		return this.marks.findById(this.form).filter((mark) -> mark.edition() == edition).isPresent() && work.isThere();
	}

	/** False while another replica imports or writes, or is the one to write. */
	private boolean isWritten(long edition, long known, Work work) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			Optional<VersionRow> mine = this.versions.lock();
			if (mine.isEmpty()) {
				return false;
			}
			if (mine.get().edition() != edition) {
				throw new SupersededException(edition);
			}
			if (!isWhole(edition, work)) {
				// Only who knows the documents that others read can end them.
				if (this.replicas.countBetween(this.form, known, edition) > 0) {
					return false;
				}
				work.write(Math.min(this.reading, this.replicas.findOldest(this.form).orElse(this.reading)));
				this.marks.save(new IndexMarkRow(this.form, edition));
			}
			return true;
		}));
	}

	/**
	 * Says which editions this replica still reads.
	 * @param oldest the oldest of them
	 */
	public void read(long oldest) {
		this.reading = oldest;
		this.lastBeat = 0;
	}

	/** Says now and then that this replica lives. */
	void beat() {
		long now = System.nanoTime();
		if (!isUsed() || !this.several || this.lastBeat != 0 && now - this.lastBeat < BEAT.toNanos()) {
			return;
		}
		this.transaction.executeWithoutResult((status) -> {
			if (this.replicas.beat(this.id, this.reading) == 0) {
				this.replicas.removeLongGone();
				this.replicas.add(this.id, this.form, this.reading);
			}
		});
		this.known = true;
		this.lastBeat = now;
	}

	/** Whoever says good-bye is not waited for. */
	@Override
	public void destroy() {
		if (!this.known) {
			return;
		}
		try {
			this.transaction.executeWithoutResult((status) -> this.replicas.remove(this.id));
		}
		catch (RuntimeException ex) {
			log.debug("Nobody was told of the end", ex);
		}
	}

}
