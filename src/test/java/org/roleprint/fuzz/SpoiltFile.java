package org.roleprint.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * An input of the fuzzer read as a file of a catalog, so that its files can be read and
 * written by hand: the first line is the path, all further ones are what stands there.
 *
 * @param path below the content directory
 * @param bytes what the file holds
 */
record SpoiltFile(String path, byte[] bytes) {

	private static final Set<String> PATHS = Set.of("roles/engineering-manager.md", "roles/new.md",
			"skills/coaching.md", "kpis/slo-attainment.md", "levels/new.md", "guides/new.md",
			"families/software-engineering.md", "areas/people-and-teams.md", "thesaurus/new.md", "synonyms.txt",
			"permalinks.txt");

	/** A path that is none of a catalog becomes that of a role. */
	static SpoiltFile of(byte[] input) {
		int end = 0;
		while (end < input.length && input[end] != '\n') {
			end++;
		}
		String path = new String(input, 0, end, StandardCharsets.UTF_8);
		return new SpoiltFile(PATHS.contains(path) ? path : "roles/engineering-manager.md",
				Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length));
	}

}
