// Fetches what few visits need when the visitor first comes near it: suggestions below search boxes, copying, and what
// becomes of roles collected to be compared.
(() => {
	"use strict";

	const NEAR = ["pointerover", "touchstart", "focusin"];
	// Roles collected before follow through links and forms.
	const PICKED = /[?&](compare|role)=/.test(window.location.search);
	const CLICKED = {
		copy: ".link-menu, .part-link, [data-copy-from], a.anchor",
		tray: PICKED ? "a[href], form, [data-pick]" : "[data-pick]",
	};
	const HELD = "[data-copy-from], a";

	const addresses = document.currentScript.dataset;
	const fetched = new Map();
	const ready = new Set();

	/** How what is fetched looks; asked for twice it comes once. */
	function fetchSheet() {
		const sheet = document.createElement("link");
		sheet.rel = "stylesheet";
		sheet.href = addresses.sheet;
		document.head.append(sheet);
	}

	function fetchOnce(name) {
		if (!fetched.has(name)) {
			const script = document.createElement("script");
			script.src = addresses[name];
			fetched.set(name, new Promise((over) => ["load", "error"].forEach((kind) => script.addEventListener(kind, over)))
				.then(() => ready.add(name)));
			document.head.append(script);
			if (name === "suggest" || name === "tray" || name === "copy" && document.querySelector("[data-part-links]")) {
				fetchSheet();
			}
		}
		return fetched.get(name);
	}

	function near(event) {
		const at = event.target;
		if (!(at instanceof Element)) {
			return;
		}
		if (event.type === "focusin" && at.matches("input[data-suggest]")) {
			fetchOnce("suggest");
		}
		Object.entries(CLICKED).filter(([, selector]) => at.closest(selector)).forEach(([name]) => fetchOnce(name));
	}

	/** Whoever is quicker than the script is met as soon as it is there. */
	function hold(event) {
		const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
		Object.entries(CLICKED).forEach(([name, selector]) => {
			const clicked = event.target.closest(selector);
			if (clicked?.matches(HELD) && plain && !ready.has(name)) {
				// An anchor may lead there at once; what opens beside it comes later.
				if (!clicked.matches(".anchor")) {
					event.preventDefault();
					event.stopImmediatePropagation();
				}
				fetchOnce(name).then(() => clicked.click());
			}
		});
	}

	/** A form sent before the script that adds the collected roles to it. */
	function holdForm(event) {
		const form = event.target;
		if (PICKED && !ready.has("tray")) {
			event.preventDefault();
			event.stopImmediatePropagation();
			fetchOnce("tray").then(() => form.requestSubmit(event.submitter));
		}
	}

	NEAR.forEach((kind) => document.addEventListener(kind, near, { passive: true }));
	document.addEventListener("click", hold, true);
	document.addEventListener("submit", holdForm, true);
	document.addEventListener("DOMContentLoaded", () => {
		document.querySelectorAll("[data-copy-from], [data-print]").forEach((button) => {
			button.hidden = false;
		});
		document.querySelectorAll("[data-print]").forEach((button) => button.addEventListener("click", () => window.print()));
		document.querySelectorAll("input[data-suggest]").forEach((box) => {
			box.setAttribute("role", "combobox");
			box.setAttribute("aria-expanded", "false");
		});
		const contents = document.querySelector("[data-script]");
		if (contents) {
			addresses.contents = contents.dataset.script;
			fetchOnce("contents");
		}
		if (document.querySelector("details[open] .link-texts, .link-menu[open]")) {
			fetchOnce("copy");
		}
		if (document.querySelector("[data-part-links]")) {
			document.querySelectorAll("a.anchor").forEach((anchor) => anchor.setAttribute("aria-haspopup", "dialog"));
		}
		if (document.activeElement?.matches("input[data-suggest]")) {
			fetchOnce("suggest");
		}
	});
})();
