// The parts of a long page: what an address leads into stands open, all of them open at once, and the bar says where
// the reader is.
(() => {
	"use strict";

	const REACH = 80;

	function placed(fragment) {
		let id = fragment;
		try {
			id = decodeURIComponent(fragment);
		}
		catch {
			// Signs that mean nothing stay as they are.
		}
		// As wikis write it: #On-call_health
		return document.getElementById(id) ?? document.getElementById(id.toLowerCase().replaceAll(/[_\s]+/g, "-"));
	}

	function openTo(place) {
		const fold = place?.closest(".part")?.querySelector(".part-fold");
		if (fold && !fold.open) {
			fold.open = true;
			return true;
		}
		return false;
	}

	const addressed = () => (location.hash.length > 1 ? placed(location.hash.slice(1)) : null);

	function bringIntoView(place) {
		const box = place.getBoundingClientRect();
		if (box.bottom < 0 || box.top > window.innerHeight) {
			place.scrollIntoView({ behavior: "instant" });
		}
	}

	function follow() {
		const place = addressed();
		if (!place) {
			return;
		}
		openTo(place);
		if (place.id !== decodeURI(location.hash.slice(1))) {
			location.replace(`#${place.id}`);
		}
		else {
			bringIntoView(place);
		}
	}

	// The browser looks for the words of a search before the part they stand in is open, and then stays where it is.
	// Whoever comes back is left where they were.
	function arrive() {
		const place = addressed();
		if (place && performance.getEntriesByType("navigation")[0]?.type === "navigate") {
			bringIntoView(place);
		}
	}

	function allAtOnce(button, folds) {
		const openAll = button.textContent;
		const label = () => {
			button.textContent = folds.every((fold) => fold.open) ? button.dataset.close : openAll;
		};
		button.hidden = false;
		button.addEventListener("click", () => {
			const open = !folds.every((fold) => fold.open);
			folds.forEach((fold) => {
				fold.open = open;
			});
		});
		folds.forEach((fold) => fold.addEventListener("toggle", label));
		label();
	}

	function markPlace(bar) {
		const links = [...bar.querySelectorAll("ol a")];
		const groups = [...bar.querySelectorAll(".page-bar-groups a")];
		const said = bar.querySelector("[data-page-bar-place]");
		const name = said.textContent;
		const targets = (list) => list.map((link) => document.getElementById(link.hash.slice(1)));
		const places = targets(links);
		const starts = targets(groups);
		let waiting = false;

		const last = (list) => list.filter((place) => place.getBoundingClientRect().top <= REACH).length - 1;
		const set = (list, current) => list.forEach((link, index) => {
			if (index === current) {
				link.setAttribute("aria-current", "location");
			}
			else {
				link.removeAttribute("aria-current");
			}
		});

		function mark() {
			waiting = false;
			const part = Math.max(0, last(places));
			const group = last(starts);
			set(links, part);
			set(groups, group);
			said.textContent = (group < 0) ? name : links[part].textContent;
		}

		window.addEventListener("scroll", () => {
			if (!waiting) {
				waiting = true;
				window.requestAnimationFrame(mark);
			}
		}, { passive: true });
		mark();
	}

	document.addEventListener("DOMContentLoaded", () => {
		const bar = document.querySelector(".page-bar");
		const folds = [...document.querySelectorAll(".part-fold")];
		if (!bar || folds.length === 0) {
			return;
		}
		// What the sheet shows because the address leads there is what the script opens.
		document.querySelectorAll(".part:has(:target)").forEach((part) => openTo(part));
		document.querySelector(".role").dataset.live = "";
		follow();
		window.addEventListener("hashchange", follow);
		window.addEventListener("load", arrive);
		document.addEventListener("click", (event) => {
			const link = event.target.closest("a[href^='#']");
			const list = bar.querySelector(".page-bar-parts");
			if (link && openTo(placed(link.hash.slice(1)))) {
				// The address may be the present one, which changes nothing and opens nothing.
				placed(link.hash.slice(1)).scrollIntoView();
			}
			if (list.open && (link || !list.contains(event.target))) {
				list.open = false;
			}
		});
		bar.addEventListener("keydown", (event) => {
			const list = bar.querySelector(".page-bar-parts");
			if (event.key === "Escape" && list.open) {
				list.open = false;
				list.querySelector("summary").focus();
			}
		});
		window.addEventListener("beforeprint", () => folds.forEach((fold) => {
			fold.open = true;
		}));
		allAtOnce(bar.querySelector("[data-parts-all]"), folds);
		markPlace(bar);
	});
})();
