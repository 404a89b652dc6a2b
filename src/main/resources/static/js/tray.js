// Roles collected to be compared: they follow through links and forms, and quick clicks add up.
(() => {
	"use strict";

	const NAME = "compare";
	const MOST = 4;
	const FILE = /\.[a-z]+$|\/api\//;

	/** Where a list was last asked for that has not come yet. */
	let asked = null;

	const here = () => asked ?? new URL(window.location.href);
	const isComparison = (address) => address.pathname.endsWith("/compare");

	function picks(address) {
		return address.searchParams.getAll(isComparison(address) ? "role" : NAME);
	}

	function withPicks(address, roles) {
		const changed = new URL(address);
		changed.searchParams.delete(NAME);
		roles.forEach((role) => changed.searchParams.append(NAME, role));
		return changed;
	}

	/** A link that adds or takes out a role was written for the page as it stands: its change is made on what is asked. */
	function changed(link) {
		const before = picks(new URL(window.location.href));
		const after = picks(new URL(link.href));
		const kept = picks(here()).filter((role) => after.includes(role) || !before.includes(role));
		const added = after.filter((role) => !before.includes(role) && !kept.includes(role));
		const all = (after.length > 0) ? [...kept, ...added].slice(0, MOST) : [];
		return withPicks(asked ?? new URL(link.href), all);
	}

	function carries(link) {
		const address = new URL(link.href);
		const samePage = address.pathname === window.location.pathname && address.search === window.location.search;
		return address.origin === window.location.origin && !address.searchParams.has(NAME)
			&& !(samePage && address.hash) && !link.hasAttribute("download") && !FILE.test(address.pathname);
	}

	function carrying(link, roles) {
		const address = new URL(link.href);
		if (!isComparison(address)) {
			return withPicks(address, roles);
		}
		if (!address.search && !isComparison(window.location)) {
			roles.forEach((role) => address.searchParams.append("role", role));
		}
		return address;
	}

	/** The link leads elsewhere for this click only. */
	function lead(link, address) {
		const usual = link.getAttribute("href");
		link.href = address.href;
		window.setTimeout(() => link.setAttribute("href", usual));
	}

	function follow(event) {
		const link = event.target.closest("a[href]");
		if (!link || event.defaultPrevented) {
			return;
		}
		if (link.dataset.pick) {
			const address = changed(link);
			lead(link, address);
			// In a tab of its own it changes nothing here.
			asked = (event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) ? address : asked;
		}
		else {
			const roles = picks(here());
			if (roles.length > 0 && carries(link)) {
				lead(link, carrying(link, roles));
			}
		}
	}

	document.addEventListener("click", follow);
	document.addEventListener("auxclick", follow);

	document.addEventListener("formdata", (event) => {
		const form = event.target;
		const address = new URL(form.action);
		if (form.method === "get" && address.origin === window.location.origin && !isComparison(address)
				&& !event.formData.has(NAME)) {
			picks(here()).forEach((role) => event.formData.append(NAME, role));
		}
	});

	document.addEventListener("htmx:configRequest", (event) => {
		const { elt, parameters } = event.detail;
		if (elt.dataset.pick) {
			event.detail.path = changed(elt).href;
		}
		else if (asked && elt.tagName === "FORM") {
			parameters[NAME] = picks(asked);
		}
		else if (asked && elt.href) {
			event.detail.path = withPicks(new URL(elt.href), picks(asked)).href;
		}
	});

	document.addEventListener("htmx:beforeRequest", (event) => {
		asked = new URL(event.detail.pathInfo.finalRequestPath, window.location.href);
	});

	["htmx:afterSwap", "htmx:responseError", "htmx:sendError"].forEach((name) => {
		document.addEventListener(name, () => asked = null);
	});
	window.addEventListener("pageshow", () => asked = null);
})();
