package org.roleprint.web.frameworks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.Reference;

/**
 * What one framework calls a role or a skill.
 *
 * @param title the framework's short name
 * @param fullName the framework's name
 * @param entries codes and names
 */
public record FrameworkEntries(String title, String fullName, List<Entry> entries) {

	/**
	 * A code or name within a framework.
	 *
	 * @param text as the framework writes it
	 * @param address its public page, null where no address is certain
	 */
	public record Entry(String text, @Nullable String address) {
	}

	/**
	 * Sorts references by framework.
	 * @param references in the order of the file
	 * @return one for each framework, in the order of first mention
	 */
	public static List<FrameworkEntries> of(List<Reference> references) {
		Map<String, List<Reference>> byScheme = references.stream()
			.collect(Collectors.groupingBy(Reference::scheme, LinkedHashMap::new, Collectors.toList()));
		return byScheme.entrySet().stream().map((group) -> of(group.getKey(), group.getValue())).toList();
	}

	private static FrameworkEntries of(String scheme, List<Reference> references) {
		return Framework.ofScheme(scheme)
			.map((known) -> new FrameworkEntries(known.title(), known.fullName(),
					references.stream().map((one) -> new Entry(one.code(), known.address(one.code()))).toList()))
			.orElseGet(() -> new FrameworkEntries(scheme, scheme,
					references.stream().map((one) -> new Entry(one.code(), null)).toList()));
	}

}
