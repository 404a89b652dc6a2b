// Copies the texts that link a page or a part of it, and sheets as a whole. The texts themselves always come from the
// server's pages.
(() => {
	"use strict";

	const MOMENT = 2500;
	/** The words of the page's language, with places for what only a script knows. */
	const WORDS = document.querySelector("script[data-copy]").dataset;
	const say = (words, ...values) => words.replace(/\{(\d)\}/g, (place, index) => values[index]);
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
		word.textContent = WORDS.sayCopy;
		rest.textContent = ` ${form}`;
		rest.className = "visually-hidden";
		made.type = "button";
		made.append(word, rest);
		made.addEventListener("click", async () => {
			const link = say(WORDS.sayLink, group.dataset.title, form);
			// The same words twice would be said once.
			status.textContent = "";
			if (await copied(field)) {
				made.focus();
				word.textContent = WORDS.sayCopied;
				status.textContent = say(WORDS.sayDone, link);
				window.setTimeout(() => word.textContent = WORDS.sayCopy, MOMENT);
			}
			else {
				word.textContent = KEYS;
				status.textContent = say(WORDS.sayPress, KEYS, link);
				field.addEventListener("blur", () => word.textContent = WORDS.sayCopy, { once: true });
			}
		});
		return made;
	}

	/** As a document takes it: with whole addresses, without what is only for the ear, and with marks that every document shows. */
	function formatted(sheet) {
		const copy = sheet.cloneNode(true);
		copy.querySelectorAll(".visually-hidden").forEach((left) => left.remove());
		copy.querySelectorAll("a[href]").forEach((link) => link.setAttribute("href", link.href));
		copy.querySelectorAll("mark").forEach((mark) => {
			mark.prepend("[");
			mark.append("]");
		});
		return copy.innerHTML;
	}

	async function copiedFormatted(sheet) {
		const forms = { "text/html": formatted(sheet), "text/plain": document.getElementById(`${sheet.id}-markdown`).value };
		try {
			await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(forms)
				.map(([type, text]) => [type, new Blob([text], { type })])))]);
			return true;
		}
		catch {
			window.getSelection().selectAllChildren(sheet);
			return document.execCommand("copy");
		}
	}

	async function copyWhole(button, status) {
		const from = document.getElementById(button.dataset.copyFrom);
		status.textContent = "";
		const done = (from instanceof HTMLTextAreaElement) ? await copied(from) : await copiedFormatted(from);
		button.focus();
		status.textContent = done ? WORDS.sayPaste : say(WORDS.saySelected, KEYS);
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

	const all = document.querySelector("[data-part-links]");
	let page = null;

	/** The texts of a part, or of the page as a whole, from the page that lists them all. */
	async function texts(id) {
		page ??= fetch(all.href).then((answer) => answer.ok ? answer.text() : Promise.reject(answer.status))
			.then((text) => new DOMParser().parseFromString(text, "text/html"));
		const part = (id === null) ? await page : (await page).getElementById(id);
		return document.importNode(part.querySelector(".link-texts"), true);
	}

	async function fill(menu) {
		const panel = menu.querySelector(":scope.link-menu > .link-menu-panel:not(:has(.link-texts))");
		if (!panel || "asked" in panel.dataset) {
			return;
		}
		panel.dataset.asked = "";
		try {
			const group = await texts(null);
			equip(group);
			panel.prepend(group);
		}
		catch {
			// The link in it leads to the texts. The next time it opens they are asked for again.
			page = null;
			delete panel.dataset.asked;
		}
	}

	/** Gives every anchor of a page a dialog with its texts. */
	function serve(anchors) {
		const dialog = document.createElement("dialog");
		const panel = document.createElement("div");
		let asked = null;

		function head(title) {
			const line = document.createElement("div");
			const words = document.createElement("p");
			const close = document.createElement("button");
			line.className = "link-dialog-head";
			words.textContent = title;
			close.type = "button";
			close.textContent = "×";
			close.setAttribute("aria-label", WORDS.sayClose);
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
				const title = anchor.getAttribute("aria-label");
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
			fill(event.target);
		}
	}, true);

	document.querySelectorAll("details[open] .link-texts").forEach(equip);
	document.querySelectorAll("[data-copy-from]").forEach((button) =>
		button.addEventListener("click", () => copyWhole(button, document.querySelector("[data-copy-said]"))));
	document.querySelectorAll(".link-menu[open]").forEach(fill);
	if (all) {
		serve(document.querySelectorAll("a.anchor"));
	}
})();
