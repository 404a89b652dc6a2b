package org.roleprint.web.data;

import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds answers against the schemas of an API's document.
 */
public final class AnswerSchemas {

	private final JsonNode document;

	/**
	 * Takes the schemas.
	 * @param document the API's whole document
	 */
	public AnswerSchemas(JsonNode document) {
		this.document = document;
	}

	/**
	 * What is wrong with the answer of an address.
	 * @param path the address as the document has it, with its placeholders
	 * @param answer the JSON that came with status 200
	 * @return one line for each problem
	 */
	public List<String> problems(String path, String answer) {
		JsonNode success = this.document.at("/paths").get(path).at("/get/responses/200/content");
		return problems(success.get("application/json").get("schema"), answer);
	}

	/**
	 * What is wrong with an answer.
	 * @param schema a schema, which may refer to the document's
	 * @param answer JSON
	 * @return one line for each problem; everything an answer holds must be described, so
	 * no object may hold more
	 */
	public List<String> problems(JsonNode schema, String answer) {
		ObjectNode whole = (ObjectNode) schema.deepCopy();
		whole.set("components", this.document.get("components").deepCopy());
		whole.at("/components/schemas").valueStream().forEach((each) -> {
			if (each.has("properties")) {
				((ObjectNode) each).put("additionalProperties", false);
			}
		});
		Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(whole.toString(), InputFormat.JSON);
		return validator.validate(answer, InputFormat.JSON).stream().map(Object::toString).toList();
	}

}
