package org.roleprint.search.index;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Puts questions to an index outside the process before their answers are needed, so that
 * several are on their way side by side. An index in the process is asked when its answer
 * is needed.
 */
@Component
public class AskingAhead implements AutoCloseable {

	private static final int AT_ONCE = 32;

	private static final int IDLE_SECONDS = 30;

	private final @Nullable ExecutorService threads;

	AskingAhead(IndexSettings settings) {
		this.threads = settings.isShared() ? threads() : null;
	}

	private static ExecutorService threads() {
		CustomizableThreadFactory factory = new CustomizableThreadFactory("search-");
		factory.setDaemon(true);
		// Whoever asks while all are busy, or at the very end, asks by itself.
		return new ThreadPoolExecutor(0, AT_ONCE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), factory,
				(question, pool) -> question.run());
	}

	/**
	 * Asks, now or later.
	 * @param <T> what is answered
	 * @param question asks
	 * @return the answer, to be taken once; fails as the question does
	 */
	public <T> Supplier<T> ask(Supplier<T> question) {
		if (this.threads == null) {
			return question;
		}
		CompletableFuture<T> answer = CompletableFuture.supplyAsync(question, this.threads);
		return () -> {
			try {
				return answer.join();
			}
			catch (CompletionException ex) {
				throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
			}
		};
	}

	@Override
	public void close() {
		if (this.threads != null) {
			this.threads.shutdown();
		}
	}

}
