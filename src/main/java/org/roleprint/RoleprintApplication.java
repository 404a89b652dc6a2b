package org.roleprint;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the catalog.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class RoleprintApplication {

	/**
	 * Runs the web application.
	 * @param args settings as {@code --name=value}
	 */
	public static void main(String[] args) {
		SpringApplication.run(RoleprintApplication.class, args);
	}

}
