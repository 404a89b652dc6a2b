// When results swap in place, what the visitor had opened stays open, and lists stay scrolled where they were. A link
// that collects a role to compare keeps the focus and its place on the screen.
import "./find.js";
(() => {
	"use strict";

	/** How everything is swapped that says nothing else. */
	const USUAL = {
		hxTarget: "#list",
		hxSelect: "#list",
		hxSelectOob: "#list-count:innerHTML,#search-kept:innerHTML",
		hxSwap: "outerHTML",
		hxSync: "#list:replace",
		hxPushUrl: "true",
	};

	Object.assign(document.body.dataset, USUAL);

	let folds = new Map();
	let scrolls = new Map();
	let pick = null;

	const picked = (name) => [...document.querySelectorAll("[data-pick]")].find((link) => link.dataset.pick === name);

	document.addEventListener("htmx:beforeSwap", (event) => {
		const target = event.detail.target;
		const sent = event.detail.requestConfig?.triggeringEvent?.type === "submit";
		const link = event.detail.requestConfig?.elt;
		pick = link?.dataset.pick ? { name: link.dataset.pick, top: link.getBoundingClientRect().top } : null;
		folds = new Map([...target.querySelectorAll("details[id]")].map((fold) => [fold.id, fold.open]));
		if (sent) {
			// On a phone "Show results" folds the filters away.
			folds.set("filters-fold", false);
		}
		scrolls = new Map([...target.querySelectorAll("[id^='scroll-']")].map((list) => [list.id, list.scrollTop]));
	});

	document.addEventListener("htmx:afterSwap", () => {
		folds.forEach((open, id) => {
			const fold = document.getElementById(id);
			if (fold) {
				fold.open = open;
			}
		});
		scrolls.forEach((top, id) => {
			const list = document.getElementById(id);
			if (list) {
				list.scrollTop = top;
			}
		});
		if (pick) {
			const link = picked(pick.name);
			// A role that left the tray took its link with it.
			const next = link ?? document.querySelector(".tray") ?? document.getElementById("main");
			next.focus({ preventScroll: true });
			if (link) {
				scrollBy({ top: link.getBoundingClientRect().top - pick.top, behavior: "instant" });
			}
			pick = null;
		}
	});
})();
