// For authors: the page is loaded again when the content, or what the check says of it, has changed.
(() => {
	"use strict";

	const OFTEN = 1000;

	const address = document.currentScript.dataset.state;
	let known = null;

	async function look() {
		try {
			const answer = await fetch(address);
			const state = answer.ok ? await answer.text() : known;
			if (known !== null && state !== known) {
				window.location.reload();
			}
			known = state;
		}
		catch {
			// While the catalog starts again it is asked again.
		}
		window.setTimeout(look, OFTEN);
	}

	look();
})();
