package org.roleprint.web.links;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Move;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.address.Place;
import org.roleprint.web.frame.CurrentRole;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageNotFoundException;
import org.roleprint.web.frame.SiteAddresses;

/**
 * The cards that other sites show in a frame. The place on a role's page is part of its
 * card's address: no server ever sees a fragment.
 */
@Controller
class EmbedController {

	private final SiteAddresses sites;

	EmbedController(SiteAddresses sites) {
		this.sites = sites;
	}

	@GetMapping("/embed/roles/{slug}")
	ModelAndView role(@PathVariable String slug, Edition edition) {
		return card(Card.of(CurrentRole.named(edition, slug), edition.wording()), edition);
	}

	/** What moved is shown where it stands now. */
	@GetMapping("/embed/roles/{slug}/{anchor}")
	Object place(@PathVariable String slug, @PathVariable String anchor, Edition edition, HttpServletRequest request) {
		Place place = new Place(Paths.role(CurrentRole.named(edition, slug).slug()), anchor);
		Cards cards = new Cards(edition);
		return cards.at(place)
			.filter((card) -> card.place().equals(place))
			.<Object>map((card) -> card(card, edition))
			.or(() -> edition.moves()
				.ofPlace(place)
				.map(Move::to)
				.flatMap(cards::at)
				.map((card) -> moved(request.getContextPath() + card.path())))
			.orElseThrow(() -> new PageNotFoundException(anchor));
	}

	@GetMapping("/embed/skills/{slug}")
	ModelAndView skill(@PathVariable String slug, Edition edition) {
		return entry(Paths.skill(slug), slug, edition);
	}

	@GetMapping("/embed/kpis/{slug}")
	ModelAndView kpi(@PathVariable String slug, Edition edition) {
		return entry(Paths.kpi(slug), slug, edition);
	}

	private ModelAndView entry(String path, String slug, Edition edition) {
		return card(new Cards(edition).at(Place.page(path)).orElseThrow(() -> new PageNotFoundException(slug)),
				edition);
	}

	private ModelAndView card(Card card, Edition edition) {
		return new ModelAndView("embed/card", Page.MODEL_NAME,
				EmbedPage.of(card, edition.description(), this.sites.current()));
	}

	private static ResponseEntity<Void> moved(String target) {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).header(HttpHeaders.LOCATION, target).build();
	}

}
