package org.roleprint.catalog;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/**
 * What an author puts behind a responsibility so that those find it who say it otherwise.
 *
 * @param answers of what it is about, the terms for which it is what one looks for
 * @param about what it is about beside its own words, as terms that people say, what it
 * answers first
 * @param asked what somebody may type who needs this line, in words of their own
 */
@Embeddable
public record SearchHints(@Column(nullable = false) @Convert(converter = LinesConverter.class) List<String> answers,
		@Column(nullable = false) @Convert(converter = LinesConverter.class) List<String> about,
		@Column(nullable = false) @Convert(converter = LinesConverter.class) List<String> asked) {

	/** Found by its own words only. */
	public static final SearchHints NONE = new SearchHints(List.of(), List.of(), List.of());

	public SearchHints {
		answers = List.copyOf(answers);
		about = List.copyOf(about);
		asked = List.copyOf(asked);
	}

}
