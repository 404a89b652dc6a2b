package org.roleprint.catalog;

import java.util.concurrent.CancellationException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Ends the start when the first edition has all its parts. Pages that need none of these
 * are answered meanwhile; the application is not ready before, and a part that cannot be
 * made stops it. Who stops it meanwhile does not wait for them.
 */
@Component
class EditionStart implements ApplicationRunner, SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(EditionStart.class);

	/** Before the content is imported. */
	private static final int PHASE = -1;

	private final Catalog catalog;

	private final Object making = new Object();

	private volatile boolean running;

	EditionStart(Catalog catalog) {
		this.catalog = catalog;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		synchronized (this.making) {
			try {
				this.catalog.complete();
			}
			catch (CancellationException ex) {
				log.info("Stopped before it was ready");
			}
		}
	}

	@Override
	public void start() {
		this.catalog.hasten();
		this.running = true;
	}

	/** What the parts are made with goes only when nobody makes them any more. */
	@Override
	public void stop() {
		this.catalog.edition().parts().abandon();
		synchronized (this.making) {
			this.running = false;
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

	/** While a test context rests, its edition stays. */
	@Override
	public boolean isPauseable() {
		return false;
	}

}
