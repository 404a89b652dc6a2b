// Fetches the library that swaps results in place when the visitor first comes near a filter: most visits never do.
// What was changed meanwhile is told to it again.
(() => {
	"use strict";

	const NEAR = ["pointerover", "touchstart", "focusin"];
	const CHANGES = ["change", "input"];

	let asked = false;
	let missed = null;

	const swaps = (event) => event.target instanceof Element && event.target.closest("[data-hx-get]");

	function note(event) {
		if (swaps(event)) {
			missed = event;
			fetchLibrary();
		}
	}

	function fetchLibrary() {
		if (asked) {
			return;
		}
		asked = true;
		const habits = document.createElement("script");
		const library = document.createElement("script");
		const { dataset } = document.querySelector("meta[name='htmx-config']");
		habits.src = dataset.habits;
		library.src = dataset.library;
		// The library reads what the habits say, so they run in this order.
		habits.async = false;
		library.async = false;
		library.addEventListener("load", () => {
			CHANGES.forEach((kind) => document.removeEventListener(kind, note, true));
			missed?.target.dispatchEvent(new Event(missed.type, { bubbles: true }));
		});
		// Without it the forms and links work as they do without script.
		document.head.append(habits, library);
	}

	window.addEventListener("load", () => {
		if (document.querySelector("meta[name='htmx-config']")) {
			NEAR.forEach((kind) => document.addEventListener(kind, (event) => swaps(event) && fetchLibrary(), { passive: true }));
			CHANGES.forEach((kind) => document.addEventListener(kind, note, true));
			// Steps back through choices that the library made, on a page loaded since, show nothing by themselves.
			window.addEventListener("popstate", (event) => event.state?.htmx && !window.htmx && window.location.reload());
		}
	});
})();
