// Marks in the contents list which section the reader is in. Fetched where there is such a list.
(() => {
	"use strict";

	const links = [...document.querySelectorAll(".contents a[href^='#']")];
	const places = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
	if (places.length === 0 || places.includes(null)) {
		return;
	}
	let waiting = false;

	function mark() {
		waiting = false;
		const line = window.innerHeight / 4;
		const atEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
		const passed = places.filter((place) => place.getBoundingClientRect().top <= line).length;
		const current = (atEnd && window.scrollY > 0) ? links.length - 1 : Math.max(0, passed - 1);
		links.forEach((link, index) => {
			if (index === current) {
				link.setAttribute("aria-current", "location");
			}
			else {
				link.removeAttribute("aria-current");
			}
		});
	}

	window.addEventListener("scroll", () => {
		if (!waiting) {
			waiting = true;
			window.requestAnimationFrame(mark);
		}
	}, { passive: true });
	mark();
})();
