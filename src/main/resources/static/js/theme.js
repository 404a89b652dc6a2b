// Keeps the visitor's choice of light or dark. Runs before the page is painted, so that nothing flashes.
(() => {
	"use strict";

	const KEY = "roleprint-theme";
	const root = document.documentElement;
	const systemDark = window.matchMedia("(prefers-color-scheme: dark)");

	function stored() {
		try {
			return window.localStorage.getItem(KEY);
		}
		catch {
			return null;
		}
	}

	function keep(theme) {
		try {
			window.localStorage.setItem(KEY, theme);
		}
		catch {
			// Without storage the choice holds for this page only.
		}
	}

	function shown() {
		return root.dataset.theme || (systemDark.matches ? "dark" : "light");
	}

	const choice = stored();
	if (choice === "light" || choice === "dark") {
		root.dataset.theme = choice;
	}

	function label(button) {
		const other = (shown() === "dark") ? "light" : "dark";
		button.querySelector("[data-theme-switch-label]").textContent = button.dataset[other];
	}

	document.addEventListener("DOMContentLoaded", () => {
		const button = document.querySelector("[data-theme-switch]");
		if (!button) {
			return;
		}
		label(button);
		button.hidden = false;
		button.addEventListener("click", () => {
			const theme = (shown() === "dark") ? "light" : "dark";
			root.dataset.theme = theme;
			keep(theme);
			label(button);
		});
		systemDark.addEventListener("change", () => label(button));
	});
})();
