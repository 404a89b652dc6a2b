package org.roleprint.words;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The model of sentences that the table is distilled from. Only the profile that makes
 * the table has it on its class path, so it is called by name.
 */
final class Teacher {

	private static final String MODEL = "dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel";

	private static final Pattern PLAIN = Pattern.compile("\"([a-z]{2,})\"\\s*:\\s*\\d+");

	private final Object model;

	private final Method embed;

	Teacher() throws ReflectiveOperationException {
		this.model = Class.forName(MODEL).getConstructor().newInstance();
		this.embed = this.model.getClass().getMethod("embed", String.class);
	}

	/** What a text means: 384 numbers of length one. */
	float[] meaning(String text) throws ReflectiveOperationException {
		Object response = this.embed.invoke(this.model, text);
		Object embedding = response.getClass().getMethod("content").invoke(response);
		float[] meaning = (float[]) embedding.getClass().getMethod("vector").invoke(embedding);
		float length = 0;
		for (float number : meaning) {
			length += number * number;
		}
		for (int index = 0; index < meaning.length; index++) {
			meaning[index] /= (float) Math.sqrt(length);
		}
		return meaning;
	}

	/** The plain words that the model knows whole, some 21,000. */
	Set<String> words() throws IOException {
		try (InputStream file = this.model.getClass().getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
			Set<String> words = new TreeSet<>();
			PLAIN.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
				.results()
				.forEach((word) -> words.add(word.group(1)));
			return words;
		}
	}

}
