package org.roleprint.authoring.prose;

import java.util.List;
import java.util.stream.Stream;

import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Position;

/**
 * No blueprint, and not all of them together, sounds more even than good public prose.
 */
final class VoiceRule implements ProseRule {

	/** Fewer roles make no catalog with a voice of its own. */
	private static final int FEWEST_ROLES = 10;

	@Override
	public Stream<ContentProblem> check(Corpus corpus) {
		List<RoleText> roles = corpus.roles();
		Stream<ContentProblem> pages = roles.stream()
			.flatMap((role) -> VoiceLimits.PAGE.faults(role.voice())
				.map((fault) -> role.text().warning(Position.START, fault)));
		return (roles.size() < FEWEST_ROLES) ? pages : Stream.concat(pages, ofAll(roles));
	}

	private static Stream<ContentProblem> ofAll(List<RoleText> roles) {
		Voice voice = Voice.of(roles.stream().flatMap((role) -> role.sentences().stream()));
		return VoiceLimits.CATALOG.faults(voice)
			.map((fault) -> roles.get(0)
				.text()
				.warning(Position.START, "all %d roles together: %s".formatted(roles.size(), fault)));
	}

}
