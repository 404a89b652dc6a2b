package org.roleprint.web.data;

import java.nio.charset.StandardCharsets;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.PageNotFoundException;
import org.roleprint.web.frame.SiteAddress;
import org.roleprint.web.frame.SiteAddresses;

/**
 * A skill or a KPI in the forms that its page is not.
 */
@Controller
class TermController {

	private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

	private final SiteAddresses sites;

	TermController(SiteAddresses sites) {
		this.sites = sites;
	}

	@GetMapping({ "/api/skills/{slug}", "/skills/{slug}.json" })
	ResponseEntity<SkillJson> skill(@PathVariable String slug, Edition edition) {
		Skill skill = skillNamed(slug, edition);
		SiteAddress site = this.sites.current();
		return answer(Paths.skill(slug), MediaType.APPLICATION_JSON, site)
			.body(SkillJson.of(skill, edition.requirementsOf(slug), site));
	}

	@GetMapping("/skills/{slug}.md")
	ResponseEntity<String> skillAsMarkdown(@PathVariable String slug, Edition edition) {
		Skill skill = skillNamed(slug, edition);
		SiteAddress site = this.sites.current();
		return answer(Paths.skill(slug), MARKDOWN, site)
			.body(new TermMarkdown(site, edition.wording()).of(skill, edition.requirementsOf(slug)));
	}

	@GetMapping({ "/api/kpis/{slug}", "/kpis/{slug}.json" })
	ResponseEntity<KpiJson> kpi(@PathVariable String slug, Edition edition) {
		Kpi kpi = kpiNamed(slug, edition);
		SiteAddress site = this.sites.current();
		return answer(Paths.kpi(slug), MediaType.APPLICATION_JSON, site)
			.body(KpiJson.of(kpi, edition.targetsOf(slug), site));
	}

	@GetMapping("/kpis/{slug}.md")
	ResponseEntity<String> kpiAsMarkdown(@PathVariable String slug, Edition edition) {
		Kpi kpi = kpiNamed(slug, edition);
		SiteAddress site = this.sites.current();
		return answer(Paths.kpi(slug), MARKDOWN, site)
			.body(new TermMarkdown(site, edition.wording()).of(kpi, edition.targetsOf(slug)));
	}

	private static Skill skillNamed(String slug, Edition edition) {
		return edition.skill(slug).orElseThrow(() -> new PageNotFoundException(slug));
	}

	private static Kpi kpiNamed(String slug, Edition edition) {
		return edition.kpi(slug).orElseThrow(() -> new PageNotFoundException(slug));
	}

	/** Tells which page this is another form of. */
	private static ResponseEntity.BodyBuilder answer(String page, MediaType type, SiteAddress site) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.LINK, "<" + site.at(page) + ">; rel=\"canonical\"");
	}

}
