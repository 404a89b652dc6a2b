package org.roleprint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What became of many requests that several threads have sent, told as they go.
 */
final class RequestTally {

	private static final Logger log = LoggerFactory.getLogger(RequestTally.class);

	/** Enough of a kind to see what they have in common. */
	private static final int SHOWN = 20;

	private static final int TOLD_AFTER = 10_000;

	private final Map<Integer, Integer> statuses = new TreeMap<>();

	private final Map<String, List<String>> broken = new TreeMap<>();

	private int left;

	RequestTally(int requests) {
		this.left = requests;
	}

	/** Whether another one is to be sent. */
	synchronized boolean takes() {
		if (this.left % TOLD_AFTER == 0) {
			log.info("{} requests left, {} rules broken", this.left, this.broken.size());
		}
		return this.left-- > 0;
	}

	synchronized void count(int status) {
		this.statuses.merge(status, 1, Integer::sum);
	}

	/**
	 * Keeps what broke a rule.
	 * @param rule in words
	 * @param what the request, and what else is known of it, in one line
	 */
	synchronized void add(String rule, String what) {
		List<String> requests = this.broken.computeIfAbsent(rule, (key) -> new ArrayList<>());
		if (requests.size() < SHOWN) {
			requests.add(what);
			log.warn("{}: {}", rule, what);
		}
	}

	synchronized Map<Integer, Integer> statuses() {
		return Map.copyOf(this.statuses);
	}

	/** Requests by the rule that they broke. */
	synchronized Map<String, List<String>> broken() {
		return Map.copyOf(this.broken);
	}

}
