package org.roleprint;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;

import org.roleprint.authoring.CommandLine;

/**
 * Starts the catalog, or a command when the first argument names one. No bean has methods
 * in transactions of their own, so none is looked through for them.
 */
@SpringBootApplication(
		exclude = { TransactionAutoConfiguration.class, PersistenceExceptionTranslationAutoConfiguration.class })
@ConfigurationPropertiesScan
public class RoleprintApplication {

	/**
	 * Runs the web application or a command.
	 * @param args settings as {@code --name=value}, or a command and what follows it
	 */
	public static void main(String[] args) {
		if (CommandLine.isMeantBy(args)) {
			System.exit(CommandLine.writingTo(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).run(args));
		}
		SpringApplication.run(RoleprintApplication.class, args);
	}

	/**
	 * Reports quote the content, which needs more than the letters of some terminals'
	 * default.
	 */
	private static PrintStream utf8(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}

}
