package org.roleprint.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.roleprint.catalog.Catalog;
import org.roleprint.web.frame.RoleRetiredException;

/**
 * Addresses that fail, or answer with data, for tests of what surrounds every answer.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Probes {

	/** Stands for anything that must not reach a visitor. */
	public static final String SECRET = "jdbc:secret@10.0.0.1";

	/**
	 * The controller behind those addresses.
	 */
	@RestController
	static class Failing {

		private final Catalog catalog;

		Failing(Catalog catalog) {
			this.catalog = catalog;
		}

		@GetMapping("/probe/broken")
		String broken() {
			throw new IllegalStateException(SECRET);
		}

		@GetMapping("/probe/number/{number}")
		String number(@PathVariable int number) {
			return "Number " + number;
		}

		@GetMapping(path = "/probe/data", produces = "application/json")
		String data() {
			return "{}";
		}

		@GetMapping("/probe/retired/{slug}")
		String retired(@PathVariable String slug) {
			throw new RoleRetiredException(this.catalog.edition().role(slug).orElseThrow());
		}

		@GetMapping("/embed/probe")
		String card() {
			return "A card";
		}

	}

}
