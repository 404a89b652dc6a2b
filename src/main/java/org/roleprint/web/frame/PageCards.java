package org.roleprint.web.frame;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.springframework.web.util.UriUtils;

import org.roleprint.catalog.JobFamily;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.data.SearchDescription;
import org.roleprint.web.frame.PageCard.Alternate;
import org.roleprint.web.frame.PageCard.Label;
import org.roleprint.web.frame.PageCard.Picture;
import org.roleprint.web.links.PreviewPictures;

/**
 * Makes the cards of pages.
 */
public final class PageCards {

	/** Follows the address of a page that has a picture of its own. */
	public static final String PICTURE = "/preview.png";

	private static final String BETWEEN = " · ";

	private static final String ALTERNATE = "alternate";

	private static final String FEED = "application/atom+xml";

	private static final String HOME = "/";

	private static final String SITE = "website";

	private static final String ARTICLE = "article";

	private PageCards() {
	}

	/**
	 * The card of a role.
	 * @param role the role, read whole
	 * @param site which catalog, and where it is served
	 * @return a card with the role's own picture, its level and family, and structured
	 * data
	 */
	public static PageCard of(Role role, Site site) {
		Wording wording = site.wording();
		String path = Paths.role(role.slug());
		String family = role.family().title();
		String level = role.level().title();
		String title = role.title() + BETWEEN + family + BETWEEN + level;
		Picture picture = picture(site.at(path + PICTURE),
				wording.say("picture.alt.role", role.title(), family, level));
		List<Alternate> alternates = alternates(site, path, role.title());
		alternates.add(0,
				new Alternate(ALTERNATE, "text/markdown", site.at(path + ".md"), wording.say("alternate.markdown")));
		alternates.add(1,
				new Alternate(ALTERNATE, "application/json", site.at(path + ".json"), wording.say("alternate.json")));
		alternates.add(feed(role.title(), path + Paths.FEED, site));
		alternates.add(feed(role.family(), site));
		return new PageCard(title, role.excerpt(), ARTICLE, site.at(path), picture,
				List.of(new Label(wording.say("card.family"), family), new Label(wording.say("card.level"), level)),
				alternates, StructuredData.of(role, site));
	}

	/**
	 * The card of a skill.
	 * @param skill the skill
	 * @param site which catalog, and where it is served
	 * @return a card with the skill's own picture
	 */
	public static PageCard of(Skill skill, Site site) {
		Wording wording = site.wording();
		String path = Paths.skill(skill.slug());
		String kind = wording.say("kind.skill");
		return new PageCard(skill.title() + BETWEEN + kind + BETWEEN + skill.group(), skill.definition().text(),
				ARTICLE, site.at(path),
				picture(site.at(path + PICTURE), wording.say("picture.alt.skill", skill.title())),
				List.of(new Label(wording.say("card.kind"), kind), new Label(wording.say("card.group"), skill.group())),
				alternates(site, path, skill.title()), StructuredData.of(skill, site));
	}

	/**
	 * The card of a KPI.
	 * @param kpi the KPI, with its area
	 * @param site which catalog, and where it is served
	 * @return a card with the KPI's own picture
	 */
	public static PageCard of(Kpi kpi, Site site) {
		Wording wording = site.wording();
		String path = Paths.kpi(kpi.slug());
		return new PageCard(kpi.title() + BETWEEN + wording.say("kind.kpi") + BETWEEN + kpi.area().title(),
				kpi.texts().definition().text(), ARTICLE, site.at(path),
				picture(site.at(path + PICTURE), wording.say("picture.alt.kpi", kpi.title())),
				kpi.rungs()
					.stream()
					.map((rung) -> new Label(wording.say("rung." + rung.rung().slug()), rung.target()))
					.toList(),
				alternates(site, path, kpi.title()), StructuredData.of(kpi, site));
	}

	/**
	 * The card of any other page.
	 * @param title what the page is about
	 * @param description one or two sentences
	 * @param path the page's one address from the root of the catalog, query included
	 * @param site which catalog, and where it is served
	 * @return a card with the site's picture
	 */
	public static PageCard of(String title, String description, String path, Site site) {
		return new PageCard(title, description, SITE, site.at(path),
				picture(site.at(PICTURE), site.wording().say("picture.alt.site", site.name(), site.catalog().holds())),
				List.of(), alternates(site, path, title), path.equals(HOME) ? StructuredData.of(site) : null);
	}

	/**
	 * The feed of a job family.
	 * @param family the family
	 * @param site which catalog, and where it is served
	 * @return where it stands and what it is called
	 */
	static Alternate feed(JobFamily family, Site site) {
		return feed(family.title(), Paths.FEED + "?family=" + family.slug(), site);
	}

	private static Alternate feed(String about, String path, Site site) {
		return new Alternate(ALTERNATE, FEED, site.at(path), site.wording().say("feed.about", site.name(), about));
	}

	private static Picture picture(String url, String alt) {
		return new Picture(url, PreviewPictures.WIDTH, PreviewPictures.HEIGHT, alt);
	}

	private static List<Alternate> alternates(Site site, String path, String title) {
		List<Alternate> alternates = new ArrayList<>();
		String page = UriUtils.encode(site.at(path), StandardCharsets.UTF_8);
		alternates.add(new Alternate(ALTERNATE, PageCard.OEMBED, site.at("/oembed?format=json&url=" + page), title));
		alternates
			.add(new Alternate(ALTERNATE, FEED, site.at(Paths.FEED), site.wording().say("feed.all", site.name())));
		alternates.add(new Alternate("search", "application/opensearchdescription+xml", site.at(SearchDescription.PATH),
				site.name()));
		return alternates;
	}

}
