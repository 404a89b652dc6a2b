// The box that finds in a list: Escape empties it, which shows the whole list again.
(() => {
	"use strict";

	document.addEventListener("keydown", (event) => {
		const box = event.target;
		if (event.key === "Escape" && box.id === "find" && box.value !== "") {
			event.preventDefault();
			box.value = "";
			box.dispatchEvent(new Event("input", { bubbles: true }));
		}
	});
})();
