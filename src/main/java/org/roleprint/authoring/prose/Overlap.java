package org.roleprint.authoring.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How much of a blueprint's wording also stands in one other blueprint.
 *
 * @param other the other blueprint
 * @param shared the runs of words that both hold, in the order of the blueprint
 * @param percent how many of the blueprint's own runs those are, of a hundred
 */
record Overlap(RoleText other, List<String> shared, double percent) {

	/**
	 * Finds for each blueprint the other one that it shares most with.
	 * @param roles all blueprints
	 * @return in the order of the roles; empty for one that shares nothing
	 */
	static List<Optional<Overlap>> highest(List<RoleText> roles) {
		Map<String, List<Integer>> holders = new HashMap<>();
		for (int role = 0; role < roles.size(); role++) {
			for (String run : roles.get(role).runs().keySet()) {
				holders.computeIfAbsent(run, (key) -> new ArrayList<>(1)).add(role);
			}
		}
		return IntStream.range(0, roles.size()).mapToObj((role) -> highest(role, roles, holders)).toList();
	}

	private static Optional<Overlap> highest(int role, List<RoleText> roles, Map<String, List<Integer>> holders) {
		int[] shared = new int[roles.size()];
		int best = role;
		for (String run : roles.get(role).runs().keySet()) {
			for (int holder : holders.getOrDefault(run, List.of())) {
				shared[holder] += (holder != role) ? 1 : 0;
				best = (shared[holder] > shared[best]) ? holder : best;
			}
		}
		return (best != role) ? Optional.of(between(roles.get(role), roles.get(best))) : Optional.empty();
	}

	private static Overlap between(RoleText role, RoleText other) {
		List<String> shared = role.runs().keySet().stream().filter(other.runs()::containsKey).toList();
		return new Overlap(other, shared, 100.0 * shared.size() / role.runs().size());
	}

}
