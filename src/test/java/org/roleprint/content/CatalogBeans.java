package org.roleprint.content;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * The whole catalog module, for tests that need no other.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = "org.roleprint.catalog", excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
class CatalogBeans {

}
