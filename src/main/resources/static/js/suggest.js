// Search boxes: suggestions while one types, and the visitor's last searches. Fetched when a box takes the focus.
(() => {
	"use strict";

	/** The words of the page's language; every page has this form. */
	const WORDS = document.querySelector(".masthead-search").dataset;
	const DELAY = 120;
	const ENOUGH = 2;
	const LAST_SEARCHES = "roleprint-last-searches";
	const MOST_SEARCHES = 5;

	function kept(key) {
		try {
			return JSON.parse(window.localStorage.getItem(key));
		}
		catch {
			return null;
		}
	}

	function keep(key, value) {
		try {
			window.localStorage.setItem(key, JSON.stringify(value));
		}
		catch {
			// Without storage nothing is remembered, which harms nobody.
		}
	}

	function lastSearches() {
		const searches = kept(LAST_SEARCHES);
		return Array.isArray(searches) ? searches.filter((words) => typeof words === "string").slice(0, MOST_SEARCHES) : [];
	}

	function remember(typed) {
		const words = typed.trim();
		if (words !== "") {
			const others = lastSearches().filter((known) => known.toLowerCase() !== words.toLowerCase());
			keep(LAST_SEARCHES, [words, ...others].slice(0, MOST_SEARCHES));
		}
	}

	function element(name, className, role) {
		const made = document.createElement(name);
		made.className = className;
		if (role) {
			made.setAttribute("role", role);
		}
		return made;
	}

	function marked(text, marks) {
		const parts = [];
		let at = 0;
		for (const { start, end } of marks) {
			const mark = document.createElement("mark");
			mark.textContent = text.slice(start, end);
			parts.push(text.slice(at, start), mark);
			at = end;
		}
		return [...parts, text.slice(at)];
	}

	/** Always on the host where the visitor is, whatever address the catalog gives others. */
	function open(address) {
		const to = new URL(address, window.location.href);
		window.location.assign(to.pathname + to.search + to.hash);
	}

	function attach(box) {
		const list = element("div", "suggestions", "listbox");
		const said = element("span", "visually-hidden");
		// Where results follow while one types, a list would cover them; the arrow keys open it.
		const live = box.hasAttribute("data-hx-get");
		let options = [];
		let active = -1;
		let waiting = 0;

		function isOpen() {
			return !list.hidden;
		}

		function activate(index) {
			options[active]?.element.removeAttribute("aria-selected");
			active = index;
			const option = options[active]?.element;
			if (option) {
				option.setAttribute("aria-selected", "true");
				option.scrollIntoView({ block: "nearest" });
				box.setAttribute("aria-activedescendant", option.id);
			}
			else {
				box.removeAttribute("aria-activedescendant");
			}
		}

		function close() {
			activate(-1);
			list.hidden = true;
			box.setAttribute("aria-expanded", "false");
		}

		function option(item) {
			const made = element("div", "suggestion", "option");
			const title = element("span", "suggestion-title");
			made.id = `${list.id}-${options.length}`;
			title.append(...marked(item.title, item.marks ?? []));
			made.append(title);
			if (item.note) {
				const note = element("span", "suggestion-note");
				note.append(...marked(item.note, item.noteMarks ?? []));
				made.append(" ", note);
			}
			options.push({ element: made, choose: item.choose ?? (() => open(item.url)) });
			return made;
		}

		function group({ title, items }, index) {
			if (!title) {
				return items.map(option);
			}
			const made = element("div", "suggestion-group", "group");
			const heading = element("div", "suggestion-heading", "presentation");
			heading.id = `${list.id}-group-${index}`;
			heading.textContent = title;
			made.setAttribute("aria-labelledby", heading.id);
			made.append(heading, ...items.map(option));
			return made;
		}

		function show(groups) {
			activate(-1);
			options = [];
			list.replaceChildren(...groups.flatMap(group));
			list.hidden = options.length === 0;
			box.setAttribute("aria-expanded", String(isOpen()));
			said.textContent = isOpen() ? WORDS.count.replace("{0}", options.length) : "";
		}

		function search(words) {
			remember(words);
			open(`${box.form.action}?${new URLSearchParams({ q: words })}`);
		}

		function forget() {
			keep(LAST_SEARCHES, []);
			close();
		}

		function showLastSearches() {
			const searches = lastSearches();
			const items = searches.map((words) => ({ title: words, choose: () => search(words) }));
			show(searches.length === 0 ? [] : [{ title: WORDS.last, items },
				{ items: [{ title: WORDS.forget, choose: forget }] }]);
		}

		async function suggest() {
			const typed = box.value.trim();
			try {
				const answer = await fetch(`${box.dataset.suggest}?q=${encodeURIComponent(typed)}`);
				const { groups } = answer.ok ? await answer.json() : { groups: [] };
				if (box.value.trim() === typed && document.activeElement === box) {
					show(groups);
				}
			}
			catch {
				// Without an answer one simply goes on typing.
				close();
			}
		}

		function typed() {
			window.clearTimeout(waiting);
			const length = box.value.trim().length;
			if (length >= ENOUGH && live && !isOpen()) {
				return;
			}
			if (length >= ENOUGH) {
				waiting = window.setTimeout(suggest, DELAY);
			}
			else if (length === 0) {
				showLastSearches();
			}
			else {
				close();
			}
		}

		/** To the next option, with the box itself between the last and the first. */
		function move(by) {
			if (isOpen()) {
				const places = options.length + 1;
				activate((active + 1 + by + places) % places - 1);
			}
			else if (box.value.trim().length >= ENOUGH) {
				suggest();
			}
			else {
				showLastSearches();
			}
		}

		function pressed(event) {
			if (event.isComposing) {
				return;
			}
			if (event.key === "ArrowDown" || event.key === "ArrowUp") {
				event.preventDefault();
				move(event.key === "ArrowDown" ? 1 : -1);
			}
			else if (event.key === "Enter" && active >= 0) {
				event.preventDefault();
				options[active].choose();
			}
			else if (event.key === "Escape" && isOpen()) {
				event.preventDefault();
				close();
			}
		}

		list.id = `${box.id}-suggestions`;
		list.hidden = true;
		list.setAttribute("aria-label", WORDS.label);
		said.setAttribute("aria-live", "polite");
		box.form.append(list, said);
		box.setAttribute("role", "combobox");
		box.setAttribute("aria-autocomplete", "list");
		box.setAttribute("aria-controls", list.id);
		box.setAttribute("aria-expanded", "false");
		box.addEventListener("input", typed);
		box.addEventListener("keydown", pressed);
		box.addEventListener("focus", () => box.value === "" && showLastSearches());
		box.addEventListener("blur", () => {
			window.clearTimeout(waiting);
			close();
		});
		// A press on the list must not take the focus from the box.
		list.addEventListener("mousedown", (event) => event.preventDefault());
		list.addEventListener("click", (event) =>
			options.find((known) => known.element.contains(event.target))?.choose());
		box.form.addEventListener("submit", () => {
			window.clearTimeout(waiting);
			remember(box.value);
			close();
		});
		if (live) {
			// What one ends with is a search too.
			box.addEventListener("change", () => remember(box.value));
		}
		if (document.activeElement === box) {
			typed();
		}
	}

	document.querySelectorAll("input[data-suggest]").forEach(attach);
})();
