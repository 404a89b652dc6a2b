// Copies the texts that link a page or a part of it. The texts themselves always come from the server's pages.
(() => {
	"use strict";

	const MOMENT = 2500;
	const COPY = "Copy";
	const KEYS = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘C" : "Ctrl+C";

	async function copied(field) {
		try {
			await navigator.clipboard.writeText(field.value);
			return true;
		}
		catch {
			// On plain http there is no clipboard to write to, but a selection can still be copied.
			field.focus();
			field.select();
			return document.execCommand("copy");
		}
	}

	function button(label, group, status) {
		const field = label.querySelector("input");
		const form = label.textContent.trim();
		const made = document.createElement("button");
		const word = document.createElement("span");
		const rest = document.createElement("span");
		word.textContent = COPY;
		rest.textContent = ` ${form}`;
		rest.className = "visually-hidden";
		made.type = "button";
		made.append(word, rest);
		made.addEventListener("click", async () => {
			const link = `link to “${group.dataset.title}” as ${form}`;
			// The same words twice would be said once.
			status.textContent = "";
			if (await copied(field)) {
				made.focus();
				word.textContent = "Copied";
				status.textContent = `Copied: ${link}`;
				window.setTimeout(() => word.textContent = COPY, MOMENT);
			}
			else {
				word.textContent = KEYS;
				status.textContent = `Press ${KEYS} to copy: ${link}`;
				field.addEventListener("blur", () => word.textContent = COPY, { once: true });
			}
		});
		return made;
	}

	/** Adds the buttons to a group of texts, and the place where "copied" is said. */
	function equip(group) {
		if (group.classList.contains("has-copy")) {
			return;
		}
		const status = document.createElement("p");
		status.className = "visually-hidden";
		status.setAttribute("role", "status");
		group.querySelectorAll("label").forEach((label) => label.after(button(label, group, status)));
		group.append(status);
		group.classList.add("has-copy");
	}

	/** Gives every anchor of a page a dialog with its texts, taken from the page that lists them all. */
	function serve(address, anchors) {
		const dialog = document.createElement("dialog");
		const panel = document.createElement("div");
		let page = null;
		let asked = null;

		async function texts(id) {
			page ??= fetch(address).then((answer) => answer.ok ? answer.text() : Promise.reject(answer.status))
				.then((text) => new DOMParser().parseFromString(text, "text/html"));
			return document.importNode((await page).getElementById(id).querySelector(".link-texts"), true);
		}

		function head(title) {
			const line = document.createElement("div");
			const words = document.createElement("p");
			const close = document.createElement("button");
			line.className = "link-dialog-head";
			words.textContent = title;
			close.type = "button";
			close.textContent = "×";
			close.setAttribute("aria-label", "Close");
			close.addEventListener("click", () => dialog.close());
			line.append(words, close);
			return line;
		}

		/** Below the anchor, or above it where the page ends before. */
		function place(anchor) {
			const at = anchor.getBoundingClientRect();
			const root = document.documentElement;
			const left = Math.min(at.left, root.clientWidth - dialog.offsetWidth - 16);
			const below = window.scrollY + at.bottom + 4;
			const fits = below + dialog.offsetHeight <= root.scrollHeight - 16;
			dialog.style.left = `${Math.max(16, left)}px`;
			dialog.style.top = `${fits ? below : window.scrollY + at.top - dialog.offsetHeight - 4}px`;
		}

		async function open(anchor) {
			asked = anchor;
			try {
				const id = decodeURIComponent(anchor.hash.slice(1));
				const group = await texts(id);
				// The browser follows the fragment first, and would take the focus away from what opens before.
				await new Promise((next) => window.requestAnimationFrame(() => window.requestAnimationFrame(next)));
				if (asked !== anchor || dialog.open) {
					return;
				}
				const title = anchor.querySelector(".visually-hidden").textContent;
				equip(group);
				panel.replaceChildren(head(title), group);
				dialog.setAttribute("aria-label", title);
				// It takes the focus where it stands, and the page would scroll there.
				place(anchor);
				dialog.showModal();
				place(anchor);
				group.querySelector("button").focus({ preventScroll: true });
				// Opening it stops a smooth scroll on its way.
				window.requestAnimationFrame(() => document.getElementById(id).scrollIntoView());
			}
			catch {
				// Without the texts the address in the browser's bar is the link. The next click asks again.
				page = null;
			}
		}

		dialog.className = "link-dialog";
		panel.className = "link-dialog-panel";
		dialog.append(panel);
		document.body.append(dialog);
		dialog.addEventListener("click", (event) => {
			if (event.target === dialog) {
				dialog.close();
			}
		});
		dialog.addEventListener("close", () => asked.focus({ preventScroll: true }));
		window.addEventListener("resize", () => dialog.open && place(asked));
		anchors.forEach((anchor) => {
			anchor.setAttribute("aria-haspopup", "dialog");
			anchor.addEventListener("click", (event) => {
				if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
					open(anchor);
				}
			});
		});
	}

	document.addEventListener("toggle", (event) => {
		if (event.target.open) {
			event.target.querySelectorAll(".link-texts").forEach(equip);
		}
	}, true);

	document.addEventListener("DOMContentLoaded", () => {
		document.querySelectorAll("details[open] .link-texts").forEach(equip);
		const all = document.querySelector("[data-part-links]");
		if (all) {
			serve(all.href, document.querySelectorAll("a.anchor"));
		}
	});
})();
