package org.roleprint.web;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/**
 * Counts SQL statements.
 */
public final class Statements {

	private Statements() {
	}

	/**
	 * Counts what a piece of work sends to the database.
	 * @param factory the database's
	 * @param work the work
	 * @return how many statements
	 */
	public static long during(EntityManagerFactory factory, Runnable work) {
		Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		long before = statistics.getPrepareStatementCount();
		work.run();
		return statistics.getPrepareStatementCount() - before;
	}

}
