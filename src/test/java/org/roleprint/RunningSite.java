package org.roleprint;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * Starts the whole site with the real content on a random port. Every test class that
 * carries it and nothing else for Spring shares one running site, so that the suite stays
 * quick. Its database is its own: tests that import other content do not disturb it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = RunningSite.OWN_DATABASE)
public @interface RunningSite {

	/** As in {@code application.yaml}, under another name. */
	String OWN_DATABASE = "spring.datasource.url=jdbc:h2:mem:site;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
			+ ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

}
