package org.roleprint.search.index;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of an index that several replicas share. Where it is, and who asks, is
 * said by Hibernate Search's own settings, see {@link IndexSettings}.
 *
 * @param indexName what the names of our indexes begin with, so that several catalogs can
 * use one cluster
 * @param neededForReadiness whether a replica whose index is away takes no visitors; off,
 * since pages go on
 */
@ConfigurationProperties("roleprint.search")
record SharedIndexSettings(@DefaultValue("roleprint") String indexName,
		@DefaultValue("false") boolean neededForReadiness) {

}
