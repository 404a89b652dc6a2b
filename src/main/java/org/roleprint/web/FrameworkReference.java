package org.roleprint.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.roleprint.catalog.CatalogContent.Reference;

/**
 * What another framework calls a role or a skill, as pages show it.
 *
 * @param framework the framework's name
 * @param code its code or title for the same thing
 */
public record FrameworkReference(String framework, String code) {

	private static final Map<String, String> NAMES = Map.of("sfia", "SFIA", "sfia-level", "SFIA level", "ddat",
			"UK Government Digital and Data", "esco", "ESCO", "onet", "O*NET", "onet-soc", "O*NET-SOC");

	/**
	 * Puts the framework's own name beside each code.
	 * @param references as the content gives them
	 * @return in the same order; a scheme we do not know keeps its word in capitals
	 */
	public static List<FrameworkReference> of(List<Reference> references) {
		return references.stream()
			.map((reference) -> new FrameworkReference(
					NAMES.getOrDefault(reference.scheme(), reference.scheme().toUpperCase(Locale.ROOT)),
					reference.code()))
			.toList();
	}

}
