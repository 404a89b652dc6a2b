package org.roleprint.web.links;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.web.frame.CurrentRole;
import org.roleprint.web.frame.PageNotFoundException;

/**
 * The pictures of link previews. Who shows one may keep it for an hour without asking.
 */
@RestController
class PreviewController {

	private static final CacheControl ONE_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	private final PreviewPictures pictures;

	PreviewController(PreviewPictures pictures) {
		this.pictures = pictures;
	}

	@GetMapping("/preview.png")
	ResponseEntity<byte[]> site(Edition edition) {
		return picture(this.pictures.ofSite(edition.description(), edition.wording()));
	}

	@GetMapping("/roles/{slug}/preview.png")
	ResponseEntity<byte[]> role(@PathVariable String slug, Edition edition) {
		return picture(this.pictures.of(CurrentRole.named(edition, slug), edition.description(), edition.wording()));
	}

	/** Beside the card of the place. */
	@GetMapping("/embed/roles/{slug}/{anchor}/preview.png")
	ResponseEntity<byte[]> place(@PathVariable String slug, @PathVariable String anchor, Edition edition) {
		Role role = CurrentRole.named(edition, slug);
		return picture(this.pictures.of(role,
				RolePlace.of(role, anchor, edition.wording()).orElseThrow(() -> new PageNotFoundException(anchor)),
				edition.description()));
	}

	@GetMapping("/skills/{slug}/preview.png")
	ResponseEntity<byte[]> skill(@PathVariable String slug, Edition edition) {
		return picture(this.pictures.of(edition.skill(slug).orElseThrow(() -> new PageNotFoundException(slug)),
				edition.description(), edition.wording()));
	}

	@GetMapping("/kpis/{slug}/preview.png")
	ResponseEntity<byte[]> kpi(@PathVariable String slug, Edition edition) {
		return picture(this.pictures.of(edition.kpi(slug).orElseThrow(() -> new PageNotFoundException(slug)),
				edition.description(), edition.wording()));
	}

	private static ResponseEntity<byte[]> picture(byte[] png) {
		return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(ONE_HOUR).body(png);
	}

}
