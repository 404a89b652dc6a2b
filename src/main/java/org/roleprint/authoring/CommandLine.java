package org.roleprint.authoring;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The front door of the commands: finds the one that is meant and runs it. A new command
 * is one class and one entry in {@link CommandConfiguration}.
 */
public final class CommandLine {

	private static final List<Command> COMMANDS = CommandConfiguration.commands();

	private static final List<String> HELP = List.of("help", "--help", "-h");

	private final Console console;

	private CommandLine(Console console) {
		this.console = console;
	}

	/**
	 * Commands that write to two streams.
	 * @param out for reports
	 * @param err for what was wrong with the call
	 * @return the commands
	 */
	public static CommandLine writingTo(PrintStream out, PrintStream err) {
		return new CommandLine(new Console(out, err));
	}

	/**
	 * Whether arguments are meant for a command and not for the web application, whose
	 * own all begin with two hyphens.
	 * @param arguments as given to {@code main}
	 * @return true when {@link #run(String...)} should take them
	 */
	public static boolean isMeantBy(String... arguments) {
		return arguments.length > 0 && (HELP.contains(arguments[0]) || !arguments[0].startsWith("--"));
	}

	/**
	 * Runs a command.
	 * @param arguments its name and what follows
	 * @return the exit code: 0 done, 1 errors found, 2 the call was wrong
	 */
	public int run(String... arguments) {
		if (HELP.contains(arguments[0])) {
			usage().forEach(this.console.out()::println);
			return Command.DONE;
		}
		List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
		try {
			return find(arguments[0]).run(Arguments.of(rest), this.console);
		}
		catch (UsageException ex) {
			this.console.err().println(ex.getMessage());
			this.console.err().println("All commands: java -jar roleprint.jar help");
			return Command.WRONG_CALL;
		}
	}

	private static Command find(String name) {
		Optional<Command> found = COMMANDS.stream().filter((command) -> command.name().equals(name)).findFirst();
		return found.orElseThrow(() -> new UsageException("There is no command \"" + name + "\"."));
	}

	private static List<String> usage() {
		List<String> lines = new ArrayList<>(List.of("Commands:"));
		for (Command command : COMMANDS) {
			lines.add("  java -jar roleprint.jar " + command.usage());
			lines.add("      " + command.purpose());
		}
		lines.add("Without a command the web application starts.");
		return lines;
	}

}
