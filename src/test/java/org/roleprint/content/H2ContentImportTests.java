package org.roleprint.content;

import org.springframework.test.context.TestPropertySource;

/**
 * The import on H2, as the application uses it by default.
 */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:content-import;MODE=PostgreSQL"
		+ ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class H2ContentImportTests extends ContentImportScenarios {

}
