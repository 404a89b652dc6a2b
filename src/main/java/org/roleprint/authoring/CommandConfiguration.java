package org.roleprint.authoring;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/**
 * Which commands there are, and what they need.
 */
final class CommandConfiguration {

	private CommandConfiguration() {
	}

	static List<Command> commands() {
		Clock clock = Clock.system(ZoneId.systemDefault());
		return List.of(new CheckCommand(), new NewCatalogCommand(clock), new NewRoleCommand(clock),
				new ImportRoleCommand(clock), new PermalinksCommand());
	}

}
