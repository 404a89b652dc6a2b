package org.roleprint.content;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Imports the content while the application starts, before the first request is taken.
 */
@Component
class ContentStart implements SmartLifecycle {

	private final ContentImporter importer;

	private volatile boolean running;

	ContentStart(ContentImporter importer) {
		this.importer = importer;
	}

	@Override
	public void start() {
		if (this.importer.hasDirectories()) {
			this.importer.importAll();
		}
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before the web server's phase, and before whatever has no phase of its own. */
	@Override
	public int getPhase() {
		return 0;
	}

	/** What is imported stays so while a test context rests. */
	@Override
	public boolean isPauseable() {
		return false;
	}

}
