// The keys that lead to the search box: Ctrl+K, and "/" while its switch is on.
(() => {
	"use strict";

	const SLASH_KEY = "roleprint-slash-key";

	function kept() {
		try {
			return window.localStorage.getItem(SLASH_KEY) !== "false";
		}
		catch {
			return true;
		}
	}

	function keep(on) {
		try {
			window.localStorage.setItem(SLASH_KEY, String(on));
		}
		catch {
			// Without storage the choice holds for this page only.
		}
	}

	function toBox() {
		const boxes = [...document.querySelectorAll("main input[data-suggest]"), ...document.querySelectorAll("input[data-suggest]")];
		const box = boxes.find((known) => known.checkVisibility());
		box?.focus();
		box?.select();
		return box;
	}

	function equipSwitch(button) {
		let on = kept();
		const show = () => button?.setAttribute("aria-pressed", String(on));
		show();
		if (button) {
			button.hidden = false;
			button.addEventListener("click", () => {
				on = !on;
				keep(on);
				show();
			});
		}
		// The key rests where its switch is out of sight.
		return () => on && button?.checkVisibility();
	}

	function isWriting(target) {
		return target.isContentEditable || target.closest("input, textarea, select") !== null;
	}

	document.addEventListener("DOMContentLoaded", () => {
		const isSlashOn = equipSwitch(document.querySelector("[data-slash-switch]"));
		document.addEventListener("keydown", (event) => {
			const chord = event.ctrlKey || event.metaKey;
			const asked = chord ? event.key.toLowerCase() === "k" && !event.altKey && !event.shiftKey
				: event.key === "/" && !event.altKey && isSlashOn() && !isWriting(event.target);
			if (asked && toBox()) {
				event.preventDefault();
			}
		});
	});
})();
