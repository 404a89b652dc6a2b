package org.roleprint.web.links;

import java.util.List;
import java.util.Optional;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.Place;
import org.roleprint.web.frame.Site;
import org.roleprint.web.frame.SiteAddress;

/**
 * A role and a line of it in every way they can be linked.
 *
 * @param link the texts that link the role
 * @param path its path from the root of the catalog
 * @param partLinks the path of the page that links its parts
 * @param frame the markup that shows its card in a frame
 * @param line a line of the role
 */
record LinkExample(LinkTexts link, String path, String partLinks, String frame, Line line) {

	private static final Card NO_ROLE = new Card(Place.page(Paths.role("head-of-devops")), "", "Head of DevOps",
			"Head of DevOps", "", List.of(), List.of());

	private static final Card NO_LINE = new Card(NO_ROLE.place().at("on-call-health"), "",
			"Head of DevOps: On-call health", "On-call health", "", List.of(), List.of());

	/**
	 * A line of the role.
	 *
	 * @param anchor its anchor
	 * @param title what it is called, without the role
	 * @param card the path of its card
	 */
	record Line(String anchor, String title, String card) {
	}

	/**
	 * Takes the first role with a line, and in an empty catalog one that might be there.
	 * @param edition the catalog
	 * @param site which catalog it is
	 * @return the example
	 */
	static LinkExample of(Edition edition, Site site) {
		return edition.roleCards()
			.stream()
			.flatMap((card) -> edition.role(card.slug()).stream())
			.flatMap((role) -> firstLine(role, edition)
				.map((line) -> of(Card.of(role, edition.wording()), Card.of(role, line), edition, site))
				.stream())
			.findFirst()
			.orElseGet(() -> of(NO_ROLE, NO_LINE, edition, site));
	}

	private static Optional<RolePlace> firstLine(Role role, Edition edition) {
		return role.responsibilities()
			.stream()
			.findFirst()
			.flatMap((line) -> RolePlace.of(role, line.anchor(), edition.wording()));
	}

	private static LinkExample of(Card role, Card line, Edition edition, Site site) {
		String path = role.place().path();
		String slug = path.substring(path.lastIndexOf('/') + 1);
		return new LinkExample(LinkTexts.of(path, role.title(), edition, site), path, Paths.partLinks(slug),
				OEmbedWriter.frame(role, new SiteAddress(site.base())),
				new Line(line.place().fragment(), line.title(), line.path()));
	}

	public String title() {
		return this.link.title();
	}

	/**
	 * The title as a wiki writes it in an address.
	 * @return underscores for spaces
	 */
	public String wikiName() {
		return title().replace(' ', '_');
	}

}
