// Suggests names and responsibilities while one types into a search box. Choosing one searches for it.
(() => {
	"use strict";

	const DELAY = 150;
	const ENOUGH = 2;

	let boxes = 0;

	async function suggestions(address, typed) {
		const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}`);
		const [, texts, kinds] = answer.ok ? await answer.json() : [typed, [], []];
		return texts.map((text, index) => {
			const option = document.createElement("option");
			option.value = text;
			option.label = `${text} (${kinds[index]})`;
			return option;
		});
	}

	function attach(box) {
		const list = document.createElement("datalist");
		boxes += 1;
		list.id = `suggestions-${boxes}`;
		box.after(list);
		box.setAttribute("list", list.id);
		let waiting = 0;
		box.addEventListener("input", (event) => {
			window.clearTimeout(waiting);
			if (event.inputType === "insertReplacementText") {
				box.form.requestSubmit();
				return;
			}
			const typed = box.value.trim();
			if (typed.length < ENOUGH) {
				list.replaceChildren();
				return;
			}
			waiting = window.setTimeout(async () => {
				try {
					const found = await suggestions(box.dataset.suggest, typed);
					if (box.value.trim() === typed) {
						list.replaceChildren(...found);
					}
				}
				catch {
					// Without an answer one simply goes on typing.
				}
			}, DELAY);
		});
	}

	document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("input[data-suggest]").forEach(attach));
})();
