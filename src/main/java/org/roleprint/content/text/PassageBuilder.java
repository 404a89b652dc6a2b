package org.roleprint.content.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.roleprint.content.document.Position;

/**
 * Collects the visible text of one block.
 */
class PassageBuilder {

	private final StringBuilder text = new StringBuilder();

	private final List<Passage.Stretch> stretches = new ArrayList<>();

	PassageBuilder add(String words, Position at) {
		return add(words, at, false);
	}

	PassageBuilder addCode(String words, Position at) {
		return add(words, at, true);
	}

	private PassageBuilder add(String words, Position at, boolean code) {
		if (!words.isEmpty()) {
			this.stretches.add(new Passage.Stretch(this.text.length(), at, code));
			this.text.append(words);
		}
		return this;
	}

	PassageBuilder addSpace() {
		this.text.append(' ');
		return this;
	}

	/**
	 * Ends the block.
	 * @param section the section it stands in
	 * @return empty when the block shows nothing
	 */
	Optional<Passage> build(String section) {
		if (this.stretches.isEmpty() || this.text.toString().isBlank()) {
			return Optional.empty();
		}
		return Optional.of(new Passage(section, this.text.toString(), this.stretches,
				FixedForm.lengthIn(section, this.text.toString())));
	}

}
