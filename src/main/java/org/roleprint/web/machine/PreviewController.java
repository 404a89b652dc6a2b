package org.roleprint.web.machine;

import java.time.Duration;
import java.util.Optional;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.roleprint.publish.preview.PreviewPictures;
import org.roleprint.web.failure.PageNotFoundException;

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

	/** No SQL statement. */
	@GetMapping("/preview.png")
	ResponseEntity<byte[]> site() {
		return picture(Optional.of(this.pictures.ofSite()), "");
	}

	/** Eight SQL statements the first time, none later. */
	@GetMapping("/roles/{slug}/preview.png")
	ResponseEntity<byte[]> role(@PathVariable String slug) {
		return picture(this.pictures.ofRole(slug), slug);
	}

	/** One SQL statement the first time, none later. */
	@GetMapping("/skills/{slug}/preview.png")
	ResponseEntity<byte[]> skill(@PathVariable String slug) {
		return picture(this.pictures.ofSkill(slug), slug);
	}

	/** One SQL statement the first time, none later. */
	@GetMapping("/kpis/{slug}/preview.png")
	ResponseEntity<byte[]> kpi(@PathVariable String slug) {
		return picture(this.pictures.ofKpi(slug), slug);
	}

	private static ResponseEntity<byte[]> picture(Optional<byte[]> png, String slug) {
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_PNG)
			.cacheControl(ONE_HOUR)
			.body(png.orElseThrow(() -> new PageNotFoundException(slug)));
	}

}
