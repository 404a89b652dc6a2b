package org.roleprint.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.ResolvableType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The first edition of a start is shown before the parts that few pages need; every later
 * one with all of them.
 */
class EditionStartTests {

	private final List<String> made = new ArrayList<>();

	/** What happens while the part is made that is not left for later. */
	private Runnable meanwhile = () -> {
	};

	private final Catalog catalog = catalog(new Part<>(String.class, false), new Part<>(StringBuilder.class, true));

	private final EditionStart start = new EditionStart(this.catalog);

	@Test
	void isShownBeforeThePartsThatAreMadeLater() {
		this.start.start();
		this.made.clear();
		Edition first = show(1);
		assertThat(this.made).containsExactly("String 1");
		assertThat(first.parts().isComplete()).isFalse();
		this.start.run(new DefaultApplicationArguments());
		assertThat(this.made).containsExactly("String 1", "StringBuilder 1");
		assertThat(first.parts().isComplete()).isTrue();
	}

	@Test
	void makesAPartOnceForWhoeverAsksFirst() {
		this.start.start();
		this.made.clear();
		Edition first = show(1);
		StringBuilder asked = first.part(StringBuilder.class);
		this.start.run(new DefaultApplicationArguments());
		assertThat(first.part(StringBuilder.class)).isSameAs(asked);
		assertThat(this.made).containsExactly("String 1", "StringBuilder 1");
	}

	@Test
	void showsLaterEditionsWithAllParts() {
		this.start.start();
		show(1);
		this.made.clear();
		assertThat(show(2).parts().isComplete()).isTrue();
		assertThat(this.made).containsExactly("String 2", "StringBuilder 2");
	}

	@Test
	void showsAFirstEditionThatComesAfterTheStartWithAllParts() {
		this.start.start();
		this.start.run(new DefaultApplicationArguments());
		this.made.clear();
		assertThat(show(1).parts().isComplete()).isTrue();
		assertThat(this.made).containsExactly("String 1", "StringBuilder 1");
	}

	@Test
	void completesAnEditionThatIsShownAtThatMoment() throws InterruptedException {
		Thread end = new Thread(() -> this.start.run(new DefaultApplicationArguments()));
		this.start.start();
		this.meanwhile = () -> {
			end.start();
			while (end.isAlive() && end.getState() != Thread.State.BLOCKED) {
				Thread.onSpinWait();
			}
		};
		Edition first = show(1);
		end.join();
		assertThat(first.parts().isComplete()).isTrue();
	}

	@Test
	void leavesOffWhenTheApplicationIsStoppedMeanwhile() {
		this.start.start();
		Edition first = show(1);
		this.start.stop();
		this.start.run(new DefaultApplicationArguments());
		assertThat(first.parts().isComplete()).isFalse();
		assertThatExceptionOfType(CancellationException.class).isThrownBy(first.parts()::letReadersPass);
		assertThat(this.start.isRunning()).isFalse();
	}

	@Test
	void lastsThroughAStopOnceItIsComplete() {
		this.start.start();
		Edition first = show(1);
		this.start.run(new DefaultApplicationArguments());
		this.start.stop();
		first.parts().letReadersPass();
		assertThat(first.parts().isComplete()).isTrue();
	}

	@Test
	void letsAnAnswerPassBeforeItsPartsGoOn() {
		Edition first = show(1);
		CompletableFuture<String> order = new CompletableFuture<>();
		Thread maker;
		try (Reading reading = this.catalog.read()) {
			maker = new Thread(() -> {
				reading.edition().parts().letReadersPass();
				order.complete("part");
			});
			maker.start();
			while (maker.getState() != Thread.State.TIMED_WAITING && maker.isAlive()) {
				Thread.onSpinWait();
			}
			order.complete("answer");
		}
		assertThat(order).isCompletedWithValue("answer");
		first.parts().letReadersPass();
	}

	private Edition show(long number) {
		return this.catalog.show(new EditionContents(number, CatalogVersion.NONE, List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of(), Moves.NONE));
	}

	private static Catalog catalog(EditionPart<?>... parts) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		Stream.of(parts).forEach((part) -> beans.addBean(part.type().getSimpleName(), part));
		return new Catalog(beans.getBeanProvider(ResolvableType.forRawClass(EditionPart.class)), (event) -> {
		});
	}

	/** A part that is told apart by its type, and remembered when it is made. */
	private final class Part<T extends CharSequence> implements EditionPart<T> {

		private final Class<T> type;

		private final boolean later;

		Part(Class<T> type, boolean later) {
			this.type = type;
			this.later = later;
		}

		@Override
		public Class<T> type() {
			return this.type;
		}

		@Override
		public boolean isMadeLater() {
			return this.later;
		}

		@Override
		public T make(Edition edition, Edition before) {
			if (edition.number() > 0 && !this.later) {
				EditionStartTests.this.meanwhile.run();
			}
			edition.parts().letReadersPass();
			EditionStartTests.this.made.add(this.type.getSimpleName() + " " + edition.number());
			return this.type.cast((this.type == String.class) ? "" : new StringBuilder());
		}

	}

}
