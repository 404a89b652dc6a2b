package org.roleprint.web.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.Edition;
import org.roleprint.web.frame.PublishSettings;
import org.roleprint.web.frame.SiteAddress;

/**
 * The API's description of itself (OpenAPI 3.1): the file {@code api/openapi.json} with
 * the catalog's name, the build's version and the site's address filled in.
 */
@RestController
class ApiDocument {

	private static final String FILE = "api/openapi.json";

	/** From the document's own address, so that it holds behind any proxy. */
	private static final String SERVED_UNDER = "..";

	/** Read when it is first asked for. */
	private final Supplier<ObjectNode> document;

	private final JsonMapper json;

	ApiDocument(PublishSettings settings, ObjectProvider<BuildProperties> build, JsonMapper json) {
		this.json = json;
		this.document = SingletonSupplier.of(() -> {
			ObjectNode read = read(json);
			read.withObject("info")
				.put("version", build.stream().map(BuildProperties::getVersion).findFirst().orElse("dev"));
			read.withArray("servers")
				.addObject()
				.put("url", settings.site().map(SiteAddress::base).orElse(SERVED_UNDER));
			return read;
		});
	}

	private static ObjectNode read(JsonMapper json) {
		try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
			return (ObjectNode) json.readTree(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
	String json(Edition edition) {
		return text(edition.description());
	}

	/** Every JSON text is YAML, which some generators ask for. */
	@GetMapping(path = "/api/openapi.json.yaml", produces = MediaType.APPLICATION_YAML_VALUE)
	String yaml(Edition edition) {
		return text(edition.description());
	}

	private String text(CatalogDescription catalog) {
		ObjectNode named = Objects.requireNonNull(this.document.get()).deepCopy();
		named.withObject("info")
			.put("title", catalog.name() + " API")
			.put("description",
					"The catalog of " + catalog.holds() + ", read-only. " + named.at("/info/description").asString());
		return this.json.writeValueAsString(named);
	}

}
