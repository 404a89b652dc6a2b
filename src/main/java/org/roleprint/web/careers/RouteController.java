package org.roleprint.web.careers;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

import org.roleprint.career.Careers;
import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.route.Routes;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.NavItem;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frame.PageHeads;
import org.roleprint.web.lists.AskedRoles;
import org.roleprint.web.lists.RoleField;

/**
 * The routes between two roles.
 */
@Controller
class RouteController {

	private static final String PATH = "/careers/route";

	private final PageHeads heads;

	RouteController(PageHeads heads) {
		this.heads = heads;
	}

	@GetMapping(PATH)
	Object show(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to,
			Edition edition, Model model) {
		RoleCard start = one(edition, from);
		RoleCard end = one(edition, to);
		if (isOtherwiseSpelt(from, start) || isOtherwiseSpelt(to, end)) {
			return moved(address(start, end));
		}
		model.addAttribute(Page.MODEL_NAME, page(start, end, edition));
		return "careers/route";
	}

	private static @Nullable RoleCard one(Edition edition, String value) {
		return AskedRoles.find(edition, List.of(value)).stream().findFirst().orElse(null);
	}

	/** A former slug or a title leads to the one address of the same question. */
	private static boolean isOtherwiseSpelt(String value, @Nullable RoleCard role) {
		return role != null && !role.slug().equals(value);
	}

	private static View moved(String address) {
		RedirectView view = new RedirectView(address, true);
		view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		view.setExpandUriTemplateVariables(false);
		return view;
	}

	private static String address(@Nullable RoleCard start, @Nullable RoleCard end) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
		if (start != null) {
			address.queryParam("from", start.slug());
		}
		if (end != null) {
			address.queryParam("to", end.slug());
		}
		return address.encode().toUriString();
	}

	private RoutePage page(@Nullable RoleCard start, @Nullable RoleCard end, Edition edition) {
		Careers careers = Careers.of(edition);
		CareerNetwork network = careers.network();
		boolean same = start != null && start.equals(end);
		Routes routes = (start != null && end != null) ? careers.routes(start.slug(), end.slug()).orElse(null) : null;
		return new RoutePage(head(start, end, routes, edition.wording()), RoleField.of("from", network.roles(), start),
				RoleField.of("to", network.roles(), end), same, routes);
	}

	private PageHead head(@Nullable RoleCard start, @Nullable RoleCard end, @Nullable Routes routes, Wording wording) {
		String title = (routes != null) ? wording.say("route.title", routes.from().title(), routes.to().title())
				: wording.say("route.between");
		return this.heads.head(title, wording.say("route.description"), address(start, end), NavItem.CAREERS);
	}

}
