package org.roleprint.web.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.roleprint.catalog.CatalogContent.Reference;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.Section;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * A role as schema.org's Occupation, for search engines.
 */
final class OccupationJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String QUALIFICATIONS = "qualifications";

	/** The codes of the classification that schema.org names for this property. */
	private static final String SOC = "onet-soc";

	private OccupationJson() {
	}

	/**
	 * Writes the element that stands in the page's head.
	 * @param role the role, read whole
	 * @param site where the catalog is served
	 * @return a script element of type {@code application/ld+json}, safe inside HTML
	 */
	static TrustedHtml of(Role role, SiteAddress site) {
		// Only "<" could end the element early; JSON may write it as an escape.
		String json = JSON.writeValueAsString(properties(role, site)).replace("<", "\\u003c");
		return new TrustedHtml("<script type=\"application/ld+json\">" + json + "</script>");
	}

	private static Map<String, Object> properties(Role role, SiteAddress site) {
		String path = Paths.role(role.slug());
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("@context", "https://schema.org");
		properties.put("@type", "Occupation");
		properties.put("name", role.title());
		putUnlessEmpty(properties, "alternateName", role.profile().alsoKnownAs());
		properties.put("description", role.excerpt());
		properties.put("url", site.at(path));
		properties.put("mainEntityOfPage", site.at(path));
		properties.put("image", site.at(path + PageCards.PICTURE));
		putUnlessEmpty(properties, "occupationalCategory", codes(role));
		putUnlessEmpty(properties, "responsibilities",
				role.responsibilities().stream().map((it) -> it.title() + ": " + it.text().text()).toList());
		putUnlessEmpty(properties, "skills",
				role.skillRequirements()
					.stream()
					.map((it) -> it.skill().title() + " (" + it.proficiency().title() + ")")
					.toList());
		putUnlessEmpty(properties, QUALIFICATIONS, qualifications(role));
		return properties;
	}

	private static void putUnlessEmpty(Map<String, Object> properties, String name, List<String> values) {
		if (!values.isEmpty()) {
			properties.put(name, (values.size() == 1) ? values.get(0) : values);
		}
	}

	private static List<String> codes(Role role) {
		return role.profile()
			.references()
			.stream()
			.filter((reference) -> reference.scheme().equals(SOC))
			.map(Reference::code)
			.toList();
	}

	private static List<String> qualifications(Role role) {
		return role.sections()
			.stream()
			.filter((section) -> section.anchor().equals(QUALIFICATIONS))
			.map(Section::html)
			.map(TrustedHtml::text)
			.toList();
	}

}
