package org.roleprint.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.JobFamily;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.address.Paths;
import org.roleprint.content.LatestCheck;

/**
 * Makes the {@link PageHead} of each page.
 */
@Component
public class PageHeads {

	private final SiteAddresses sites;

	private final LatestCheck check;

	/** Stands for the request being answered, whichever that is. */
	private final HttpServletRequest request;

	PageHeads(SiteAddresses sites, LatestCheck check, HttpServletRequest request) {
		this.sites = sites;
		this.check = check;
		this.request = request;
	}

	/**
	 * The head of a page that is being answered now.
	 * @param title what the page is about, without the site's name
	 * @param description one or two sentences
	 * @param path the page's one address, from the root of the catalog
	 * @param nav the entry of the main navigation the page belongs to, null for none
	 * @return the head
	 */
	public PageHead head(String title, String description, String path, @Nullable NavItem nav) {
		Site site = site();
		return new PageHead(title, description, path, nav, site, PageCards.of(title, description, path, site));
	}

	/**
	 * The head of a role's page that is being answered now.
	 * @param role the role, read whole
	 * @return the head, with the role's own card
	 */
	public PageHead head(Role role) {
		return head(role.title(), role.excerpt(), Paths.role(role.slug()), NavItem.ROLES)
			.with(PageCards.of(role, site()));
	}

	/**
	 * The head of a page that is made from a role and is being answered now.
	 * @param role the role, read whole
	 * @param title what the page is about, without the site's name
	 * @param description one or two sentences
	 * @param path the page's one address, from the root of the catalog
	 * @return the head, with the role's picture
	 */
	public PageHead headOfSheet(Role role, String title, String description, String path) {
		PageHead head = head(title, description, path, NavItem.ROLES);
		return head.with(head.card()
			.withPictureOf(PageCards.of(role, head.site()))
			.telling(StructuredData.ofSheet(role, title, path, head.site())));
	}

	/**
	 * The head of a page with what belongs to one job family.
	 * @param head the page's head
	 * @param family the family
	 * @return the same head, leading to the family's feed too
	 */
	public PageHead following(PageHead head, JobFamily family) {
		return head.with(head.card().followedBy(PageCards.feed(family, head.site())));
	}

	/**
	 * The head of an answer that says that there is no page.
	 * @param title what happened, in a few words
	 * @param description one or two sentences
	 * @param path the address asked for, from the root of the catalog
	 * @return the head of a page that cannot be embedded
	 */
	public PageHead headOfNoPage(String title, String description, String path) {
		PageHead head = head(title, description, path, null);
		return head.with(head.card().notEmbeddable());
	}

	/**
	 * The head of a skill's page that is being answered now.
	 * @param skill the skill
	 * @return the head, with the skill's own card
	 */
	public PageHead head(Skill skill) {
		return head(skill.title(), skill.definition().text(), Paths.skill(skill.slug()), NavItem.SKILLS)
			.with(PageCards.of(skill, site()));
	}

	/**
	 * The head of a KPI's page that is being answered now.
	 * @param kpi the KPI, with its area
	 * @return the head, with the KPI's own card
	 */
	public PageHead head(Kpi kpi) {
		return head(kpi.title(), kpi.texts().definition().text(), Paths.kpi(kpi.slug()), NavItem.KPIS)
			.with(PageCards.of(kpi, site()));
	}

	private Site site() {
		Edition edition = RequestEdition.of(this.request);
		return new Site(this.sites.current().base(), this.request.getContextPath(), edition.version(),
				edition.wording(), edition.guides().size(), new Day(edition.dated(), edition.wording().language()),
				this.check.isShown() ? ProblemCount.of(this.check.problems(), edition.wording()) : null);
	}

}
