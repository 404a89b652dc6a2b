// When results swap in place, what the visitor had opened stays open, and lists stay scrolled where they were.
(() => {
	"use strict";

	let folds = new Map();
	let scrolls = new Map();

	document.addEventListener("htmx:beforeSwap", (event) => {
		const target = event.detail.target;
		const sent = event.detail.requestConfig?.triggeringEvent?.type === "submit";
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
	});
})();
