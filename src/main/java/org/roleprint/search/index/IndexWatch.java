package org.roleprint.search.index;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/**
 * Whether the index can be asked. One in this process always can; one that replicas share
 * may be away, and then nobody waits for it until it is found again.
 */
@Component
public class IndexWatch implements MeterBinder {

	/** A server that takes long must not take every thread that pages need. */
	private static final int ASKING_AT_ONCE = 100;

	/** The server has understood, and will answer the same again. */
	private static final String REFUSED = "Response: 400 ";

	private static final Pattern STATUS = Pattern.compile("Response: [45]\\d\\d");

	private static final Logger log = LoggerFactory.getLogger(IndexWatch.class);

	private final boolean shared;

	private final Semaphore places = new Semaphore(ASKING_AT_ONCE);

	private volatile boolean up = true;

	IndexWatch(IndexSettings settings) {
		this.shared = settings.isShared();
	}

	/**
	 * Asks the index.
	 * @param <T> what it answers
	 * @param question asks, as often as it likes
	 * @return the answer; empty when the index is away
	 */
	public <T> Optional<T> ask(Supplier<T> question) {
		if (!this.shared) {
			return Optional.of(question.get());
		}
		if (!this.up || !this.places.tryAcquire()) {
			return Optional.empty();
		}
		try {
			return Optional.of(question.get());
		}
		catch (SearchException ex) {
			if (String.valueOf(ex.getMessage()).contains(REFUSED)) {
				throw ex;
			}
			lost(ex);
			return Optional.empty();
		}
		finally {
			this.places.release();
		}
	}

	boolean isUp() {
		return this.up;
	}

	/** Says so once. */
	void lost(RuntimeException failure) {
		if (this.up) {
			this.up = false;
			Matcher status = STATUS.matcher(String.valueOf(failure.getMessage()));
			log.warn("Search is down, pages go on; the index is looked for every second: {}",
					status.find() ? status.group() : NestedExceptionUtils.getMostSpecificCause(failure).toString());
			log.debug("In full", failure);
		}
	}

	/** Says so once. */
	void found() {
		if (!this.up) {
			this.up = true;
			log.info("Search is back");
		}
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		if (this.shared) {
			Gauge.builder("roleprint.search.up", () -> this.up ? 1 : 0)
				.description("Whether the search index answers")
				.register(registry);
		}
	}

}
