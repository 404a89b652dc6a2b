package org.roleprint.web.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.roleprint.publish.PublishSettings;
import org.roleprint.publish.SiteAddress;

/**
 * What the API's document says beyond its addresses and records.
 */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

	private static final String PROBLEM = "Problem";

	private static final String TEXT = "string";

	/** From the document's own address, so that it holds behind any proxy. */
	private static final String SERVED_UNDER = "..";

	@Bean
	OpenAPI openApi(PublishSettings settings, ObjectProvider<BuildProperties> build) {
		String version = build.stream().map(BuildProperties::getVersion).findFirst().orElse("dev");
		return new OpenAPI()
			.info(new Info().title("Roleprint API")
				.version(version)
				.description("The catalog of engineering roles, read-only. Errors are problem details (RFC 9457).")
				.license(new License().name("Apache-2.0").identifier("Apache-2.0")))
			.servers(List.of(new Server().url(settings.site().map(SiteAddress::base).orElse(SERVED_UNDER))))
			.components(new Components().addSchemas(PROBLEM, problem()));
	}

	private static JsonSchema problem() {
		JsonSchema near = object("What was perhaps meant",
				Map.of("kind", of(TEXT), "title", of(TEXT), "path", of(TEXT)));
		JsonSchema closest = of("array");
		closest.setItems(near);
		JsonSchema problem = object(
				"What went wrong (RFC 9457). A missing page names the closest ones, a retired role its successor.",
				Map.of("type", of(TEXT), "title", of(TEXT), "detail", of(TEXT), "instance", of(TEXT), "status",
						of("integer"), "successor", near, "closest", closest));
		problem.setRequired(List.of("title", "status"));
		return problem;
	}

	private static JsonSchema object(String description, Map<String, JsonSchema> properties) {
		JsonSchema schema = of("object");
		schema.setDescription(description);
		new TreeMap<>(properties).forEach(schema::addProperty);
		return schema;
	}

	private static JsonSchema of(String type) {
		JsonSchema schema = new JsonSchema();
		schema.addType(type);
		return schema;
	}

	@Bean
	OpenApiCustomizer failures() {
		return (document) -> document.getPaths()
			.forEach((path, item) -> item.readOperations().forEach((operation) -> addFailures(path, operation)));
	}

	private static void addFailures(String path, Operation operation) {
		if (path.contains("{")) {
			operation.getResponses()
				.addApiResponse("301", new ApiResponse().description("Renamed: see the Location header"))
				.addApiResponse("404", failure("No such thing; `closest` names what was perhaps meant"))
				.addApiResponse("410", failure("Retired; `successor` took its place"));
		}
		operation.getResponses().addApiResponse("default", failure("A problem"));
	}

	private static ApiResponse failure(String description) {
		JsonSchema reference = new JsonSchema();
		reference.set$ref("#/components/schemas/" + PROBLEM);
		MediaType problem = new MediaType().schema(reference);
		return new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json", problem));
	}

}
