package org.roleprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Servers on one core and what asks them on another, where the machine can do that, so
 * that neither takes the other's time.
 */
final class Cores {

	private static final Path TASKSET = Path.of("/usr/bin/taskset");

	private static final boolean APART = Files.isExecutable(TASKSET) && Runtime.getRuntime().availableProcessors() > 1;

	private Cores() {
	}

	/** The command that runs a command on the servers' core. */
	static List<String> server(List<String> command) {
		return APART ? Stream.concat(Stream.of(TASKSET.toString(), "-c", "0"), command.stream()).toList() : command;
	}

	/** Leaves the servers' core from here on; what runs in this machine already, too. */
	static void leaveToServers() throws IOException {
		if (APART) {
			new ProcessBuilder(TASKSET.toString(), "-a", "-p", "-c", "1", Long.toString(ProcessHandle.current().pid()))
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.onExit()
				.join();
		}
	}

	static String told() {
		return APART ? "Servers are pinned to one core, what asks them to another."
				: "Nothing is pinned to a core: server and load take each other's time.";
	}

}
