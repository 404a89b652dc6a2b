package org.roleprint.catalog;

import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Who lives, by the clock of the database, which all replicas share.
 */
interface ReplicaRepository extends Repository<ReplicaRow, String> {

	/** Whoever was heard of later than this lives. */
	String LIVES = " seen > current_timestamp - interval '30' second";

	@Modifying
	@Query(nativeQuery = true, value = "update replica set edition = :edition, seen = current_timestamp where id = :id")
	int beat(String id, long edition);

	@Modifying
	@Query(nativeQuery = true,
			value = "insert into replica (id, form, edition, seen) values (:id, :form, :edition, current_timestamp)")
	void add(String id, int form, long edition);

	@Modifying
	@Query(nativeQuery = true, value = "delete from replica where seen < current_timestamp - interval '1' day")
	void removeLongGone();

	@Modifying
	@Query(nativeQuery = true, value = "delete from replica where id = :id")
	void remove(String id);

	/** The oldest edition that any replica reads. */
	@Query(nativeQuery = true, value = "select min(edition) from replica where form = :form and" + LIVES)
	Optional<Long> findOldest(int form);

	/** How many replicas read an edition between two others. */
	@Query(nativeQuery = true,
			value = "select count(*) from replica where form = :form and edition > :known and edition < :wanted and"
					+ LIVES)
	long countBetween(int form, long known, long wanted);

}
