package org.roleprint.search.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.Responsibility;

/**
 * Tells whose line a document is, without opening the document. While the index is
 * brought to another version, it knows the lines of both.
 */
@Component
class LineOwners {

	private final Map<Long, String> roleOfLine = new ConcurrentHashMap<>();

	private final Map<Long, String> roleOfNumber = new ConcurrentHashMap<>();

	/** From now on these lines are known too. */
	void add(Collection<Responsibility> lines) {
		lines.forEach((line) -> {
			this.roleOfLine.put(Objects.requireNonNull(line.id()), line.role().slug());
			this.roleOfNumber.put(Objects.requireNonNull(line.role().id()), line.role().slug());
		});
	}

	/** Forgets all lines but these, and all roles but theirs. */
	void retain(Set<Long> lines) {
		this.roleOfLine.keySet().retainAll(lines);
		this.roleOfNumber.values().retainAll(new HashSet<>(this.roleOfLine.values()));
	}

	/** The slug of a line's role; empty for a line of no version in use. */
	Optional<String> ofLine(Long line) {
		return Optional.ofNullable(this.roleOfLine.get(line));
	}

	/** Counts by the roles' numbers as counts by their slugs. */
	Map<String, Long> bySlug(Map<Long, Long> countsByNumber) {
		Map<String, Long> counts = new HashMap<>();
		countsByNumber.forEach((number, count) -> {
			String role = this.roleOfNumber.get(number);
			if (role != null) {
				counts.put(role, count);
			}
		});
		return counts;
	}

}
