package org.roleprint.bench;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks replicas in turns, and another one where one does not answer, as balancers do.
 */
final class Balancer {

	private final List<Server> replicas;

	private final AtomicInteger turn = new AtomicInteger();

	private final AtomicInteger retries = new AtomicInteger();

	Balancer(List<Server> replicas) {
		this.replicas = new CopyOnWriteArrayList<>(replicas);
	}

	/** Puts a replica in the place of one that has died. */
	void replace(int place, Server replica) {
		this.replicas.set(place, replica);
	}

	Server replica(int place) {
		return this.replicas.get(place);
	}

	/**
	 * An answer as it goes over the wire.
	 * @throws UncheckedIOException if no replica answers
	 */
	HttpResponse<byte[]> get(String path) {
		int first = this.turn.getAndIncrement();
		try {
			return replica(Math.floorMod(first, this.replicas.size())).get(path);
		}
		catch (UncheckedIOException ex) {
			this.retries.incrementAndGet();
			return replica(Math.floorMod(first + 1, this.replicas.size())).get(path);
		}
	}

	/** How often another replica was asked. */
	int retries() {
		return this.retries.get();
	}

}
