package org.roleprint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of many requests that several threads have sent.
 */
final class RequestTally {

	/** Enough of a kind to see what they have in common. */
	private static final int SHOWN = 20;

	private final Map<Integer, Integer> statuses = new TreeMap<>();

	private final Map<String, List<String>> broken = new TreeMap<>();

	private int left;

	RequestTally(int requests) {
		this.left = requests;
	}

	/** Whether another one is to be sent. */
	synchronized boolean takes() {
		return this.left-- > 0;
	}

	synchronized void count(int status) {
		this.statuses.merge(status, 1, Integer::sum);
	}

	synchronized void add(String rule, OddRequest request) {
		List<String> requests = this.broken.computeIfAbsent(rule, (key) -> new ArrayList<>());
		if (requests.size() < SHOWN) {
			requests.add(request.toString());
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
