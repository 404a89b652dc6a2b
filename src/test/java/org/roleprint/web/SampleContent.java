package org.roleprint.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.CatalogVersion;
import org.roleprint.catalog.SampleCatalog;

/**
 * Fills the catalog with the sample before any test asks for a page.
 */
@TestConfiguration(proxyBeanMethods = false)
public class SampleContent {

	@Bean
	CatalogVersion sampleVersion(CatalogImport catalogImport) {
		return catalogImport.replaceWith(SampleCatalog.content());
	}

}
