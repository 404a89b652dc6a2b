package org.roleprint.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The front door of the catalog for readers: which edition they see. An edition is shown
 * by one reference, when everything that belongs to it is ready.
 */
@Component
public class Catalog {

	/** Whoever reads longer than this leaves the tidying to the next edition. */
	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

	private static final long A_LITTLE = TimeUnit.MILLISECONDS.toNanos(1);

	private final List<EditionPart<?>> parts;

	private final ApplicationEventPublisher events;

	private final List<Edition> earlier = new ArrayList<>();

	private volatile Edition edition;

	/** Whether the first edition is shown before the parts that are made later. */
	private boolean hasty;

	Catalog(ObjectProvider<EditionPart<?>> parts, ApplicationEventPublisher events) {
		this.parts = parts.orderedStream().toList();
		this.events = events;
		this.edition = Edition.of(EditionContents.NOTHING, Edition.EMPTY, this.parts, false);
	}

	/**
	 * The edition that readers see now. Whoever needs it for more than a glance uses
	 * {@link #read()}.
	 * @return an edition without anything before the first import
	 */
	public Edition edition() {
		return this.edition;
	}

	/**
	 * Holds the edition that readers see now, until it is closed: whatever happens
	 * meanwhile, all that belongs to it stays.
	 * @return the reading, to be closed soon
	 */
	public Reading read() {
		while (true) {
			Edition seen = this.edition;
			seen.readers().incrementAndGet();
			if (seen == this.edition) {
				return new Reading(seen);
			}
			// Replaced in between: its parts may be gone already.
			seen.readers().decrementAndGet();
		}
	}

	/**
	 * Has the first edition shown before the parts that are made later, for
	 * {@link #complete()} to make them.
	 */
	synchronized void hasten() {
		this.hasty = true;
	}

	/** Makes what is missing; from now on editions are shown with all their parts. */
	void complete() {
		Edition shown;
		synchronized (this) {
			this.hasty = false;
			shown = this.edition;
		}
		shown.parts().complete();
	}

	/** Looks whether another edition could be shown now. */
	void checkReady() {
		this.parts.forEach(EditionPart::checkReady);
	}

	/**
	 * Shows another edition once all its parts are made. Must be called outside any
	 * transaction.
	 */
	synchronized Edition show(EditionContents contents) {
		Edition before = this.edition;
		Edition next = Edition.of(contents, before, this.parts, this.hasty && before.number() == 0);
		this.earlier.add(before);
		this.edition = next;
		this.events.publishEvent(new CatalogPublished(next));
		tidy(next);
		return next;
	}

	/** Readers take some milliseconds: it is worth waiting for them. */
	private void tidy(Edition shown) {
		long begin = System.nanoTime();
		while (this.earlier.stream().anyMatch((old) -> old.readers().get() > 0)
				&& System.nanoTime() - begin < PATIENCE) {
			LockSupport.parkNanos(A_LITTLE);
		}
		this.earlier.removeIf((old) -> old.readers().get() == 0);
		Edition oldest = this.earlier.isEmpty() ? shown : this.earlier.get(0);
		this.parts.forEach((part) -> part.forgetBefore(oldest));
	}

}
