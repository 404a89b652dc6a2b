package org.roleprint.web.data;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.roleprint.catalog.Edition;
import org.roleprint.web.frame.SiteAddresses;

/**
 * The tables as files to download.
 */
@RestController
class TableController {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

	/** Some spreadsheet programs take a file without this mark for Latin-1. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final SiteAddresses sites;

	TableController(SiteAddresses sites) {
		this.sites = sites;
	}

	@GetMapping("/roles.csv")
	ResponseEntity<String> roles(@RequestParam(defaultValue = "") String bom, Edition edition) {
		return file("roles.csv", tables(edition).roles(), bom);
	}

	@GetMapping("/skills.csv")
	ResponseEntity<String> skills(@RequestParam(defaultValue = "") String bom, Edition edition) {
		return file("skills.csv", tables(edition).skills(), bom);
	}

	@GetMapping("/kpis.csv")
	ResponseEntity<String> kpis(@RequestParam(defaultValue = "") String bom, Edition edition) {
		return file("kpis.csv", tables(edition).kpis(), bom);
	}

	@GetMapping("/skill-requirements.csv")
	ResponseEntity<String> skillRequirements(@RequestParam(defaultValue = "") String bom, Edition edition) {
		return file("skill-requirements.csv", tables(edition).skillRequirements(), bom);
	}

	private CatalogTables tables(Edition edition) {
		return new CatalogTables(edition, this.sites.current());
	}

	private static ResponseEntity<String> file(String name, String table, String bom) {
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(bom.equals("true") ? BYTE_ORDER_MARK + table : table);
	}

}
