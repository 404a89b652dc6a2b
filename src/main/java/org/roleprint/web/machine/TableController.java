package org.roleprint.web.machine;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.roleprint.publish.export.CatalogTables;
import org.roleprint.web.SiteAddresses;

/**
 * The tables as files to download.
 */
@RestController
class TableController {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

	/** Some spreadsheet programs take a file without this mark for Latin-1. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final CatalogTables tables;

	private final SiteAddresses sites;

	TableController(CatalogTables tables, SiteAddresses sites) {
		this.tables = tables;
		this.sites = sites;
	}

	/** Four SQL statements. */
	@GetMapping("/roles.csv")
	ResponseEntity<String> roles(@RequestParam(defaultValue = "") String bom) {
		return file("roles.csv", this.tables.roles(this.sites.current()), bom);
	}

	/** One SQL statement. */
	@GetMapping("/skills.csv")
	ResponseEntity<String> skills(@RequestParam(defaultValue = "") String bom) {
		return file("skills.csv", this.tables.skills(this.sites.current()), bom);
	}

	/** One SQL statement. */
	@GetMapping("/kpis.csv")
	ResponseEntity<String> kpis(@RequestParam(defaultValue = "") String bom) {
		return file("kpis.csv", this.tables.kpis(this.sites.current()), bom);
	}

	/** One SQL statement. */
	@GetMapping("/skill-requirements.csv")
	ResponseEntity<String> skillRequirements(@RequestParam(defaultValue = "") String bom) {
		return file("skill-requirements.csv", this.tables.skillRequirements(this.sites.current()), bom);
	}

	private static ResponseEntity<String> file(String name, String table, String bom) {
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(bom.equals("true") ? BYTE_ORDER_MARK + table : table);
	}

}
