package org.roleprint.web.compare;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import org.roleprint.career.Careers;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;
import org.roleprint.web.lists.AskedRoles;
import org.roleprint.web.lists.ComparedRoles;

/**
 * A comparison as a file for a spreadsheet.
 */
@Controller
class ComparisonFileController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	@GetMapping(ComparedRoles.PATH + ".csv")
	ResponseEntity<String> compare(@RequestParam(name = "role", defaultValue = "") List<String> values,
			Edition edition) {
		ComparedRoles compared = new ComparedRoles(
				AskedRoles.find(edition, values).stream().map(RoleCard::slug).toList());
		if (!compared.isComparable()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Name two to four roles");
		}
		List<Role> roles = edition.roles(compared.slugs());
		ContentDisposition file = ContentDisposition.attachment()
			.filename("compare-" + String.join("-", compared.slugs()) + ".csv")
			.build();
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
			.body(ComparisonTable.of(roles, Careers.of(edition).compare(roles), edition.wording()));
	}

}
