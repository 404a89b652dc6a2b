package org.roleprint.web.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the API's document which properties are always there: those of a record's
 * components that may not be null.
 */
@Component
class RecordSchemas implements ModelConverter {

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		Class<?> raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
		if (schema != null && raw.isRecord()) {
			Schema<?> defined = (schema.get$ref() != null)
					? context.getDefinedModels().get(schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1))
					: schema;
			if (defined != null && defined.getProperties() != null) {
				defined.setRequired(required(raw));
			}
		}
		return schema;
	}

	private static List<String> required(Class<?> type) {
		return Arrays.stream(type.getRecordComponents())
			.filter((component) -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
			.map(RecordSchemas::name)
			.toList();
	}

	private static String name(RecordComponent component) {
		JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
		return (property != null && !property.value().isEmpty()) ? property.value() : component.getName();
	}

}
