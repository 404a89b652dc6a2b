package org.roleprint.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.springframework.util.function.SingletonSupplier;

/**
 * What modules keep for an edition: made with it, or by the first who asks while others
 * wait.
 */
public final class EditionParts {

	private static final long A_LITTLE = TimeUnit.MILLISECONDS.toNanos(2);

	private static final long STANDING_BACK = TimeUnit.SECONDS.toNanos(1);

	private final Map<Class<?>, Supplier<?>> parts = new LinkedHashMap<>();

	private final AtomicInteger readers;

	/** How long the makers have stood back for answers, in nanoseconds. */
	private final AtomicLong stoodBack = new AtomicLong();

	private volatile boolean complete = true;

	private volatile boolean abandoned;

	/**
	 * Prepares for parts.
	 * @param readers how many answers are being made from the edition
	 */
	EditionParts(AtomicInteger readers) {
		this.readers = readers;
	}

	/**
	 * Makes the parts of an edition.
	 * @param edition the edition, which nobody sees yet
	 * @param before the one that readers see meanwhile
	 * @param kinds who makes the parts
	 * @param hasty whether those that are made later are left to {@link #complete()}
	 */
	void make(Edition edition, Edition before, Collection<EditionPart<?>> kinds, boolean hasty) {
		kinds.forEach((kind) -> add(kind, edition, before, hasty && kind.isMadeLater()));
	}

	private <T> void add(EditionPart<T> kind, Edition edition, Edition before, boolean later) {
		if (later) {
			this.parts.put(kind.type(), SingletonSupplier.of(() -> kind.make(edition, before)));
			this.complete = false;
		}
		else {
			T made = kind.make(edition, before);
			this.parts.put(kind.type(), () -> made);
		}
	}

	<T> T get(Class<T> type) {
		Supplier<?> part = this.parts.get(type);
		if (part == null) {
			throw new IllegalStateException("No module makes " + type.getName());
		}
		return type.cast(part.get());
	}

	/** Makes the parts that are missing, or waits until they are made. */
	void complete() {
		this.parts.values().forEach((part) -> Objects.requireNonNull(part.get()));
		this.complete = true;
	}

	/**
	 * Whether all parts are made, so that nobody has to wait for one.
	 * @return false only for the first edition, and not for long
	 */
	public boolean isComplete() {
		return this.complete;
	}

	/** Whoever still makes parts is to leave off, since nobody will ask for them. */
	void abandon() {
		this.abandoned = !this.complete;
	}

	/**
	 * Lets those go first who are answered from the edition while a part of it is still
	 * being made: waits until nobody is, all in all not much longer than an answer takes.
	 * @throws CancellationException when nobody needs the part any more
	 */
	public void letReadersPass() {
		if (this.abandoned) {
			throw new CancellationException("The application stops");
		}
		while (this.readers.get() > 0 && this.stoodBack.addAndGet(A_LITTLE) < STANDING_BACK) {
			LockSupport.parkNanos(A_LITTLE);
		}
	}

}
