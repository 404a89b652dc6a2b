package org.roleprint.search.index;

import java.util.function.Supplier;

import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * When questions are asked, and by whom.
 */
class AskingAheadTests {

	private static final String URIS = "hibernate.search.backend.uris";

	@Test
	void asksAnIndexOutsideAtOnce() {
		try (AskingAhead ahead = new AskingAhead(
				IndexSettingsTests.settings(new MockEnvironment().withProperty(URIS, "http://127.0.0.1:1")))) {
			Supplier<Thread> asking = ahead.ask(Thread::currentThread);
			assertThat(asking.get()).isNotSameAs(Thread.currentThread());
			SearchException away = new SearchException("away");
			Supplier<Object> failing = ahead.ask(() -> {
				throw away;
			});
			assertThatExceptionOfType(SearchException.class).isThrownBy(failing::get).isSameAs(away);
		}
	}

	@Test
	void answersWhileTheApplicationEnds() {
		AskingAhead ahead = new AskingAhead(
				IndexSettingsTests.settings(new MockEnvironment().withProperty(URIS, "http://127.0.0.1:1")));
		ahead.close();
		assertThat(ahead.ask(Thread::currentThread).get()).isSameAs(Thread.currentThread());
	}

	@Test
	void asksAnIndexOfItsOwnWhenTheAnswerIsNeeded() {
		try (AskingAhead ahead = new AskingAhead(IndexSettingsTests.settings(new MockEnvironment()))) {
			assertThat(ahead.ask(Thread::currentThread).get()).isSameAs(Thread.currentThread());
		}
	}

}
