package org.roleprint.catalog;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.info.GitProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives the application its clock, which tests replace, and says as what it imports.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class CatalogConfiguration {

	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	BuildIdentity buildIdentity(ObjectProvider<BuildProperties> build, ObjectProvider<GitProperties> git) {
		return new BuildIdentity(build.getIfAvailable(), git.getIfAvailable());
	}

	@Bean
	CatalogImport.Writing writing(BuildIdentity build, StoreSettings settings, Clock clock) {
		return new CatalogImport.Writing(build, settings, clock);
	}

}
