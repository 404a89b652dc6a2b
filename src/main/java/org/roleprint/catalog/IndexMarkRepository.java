package org.roleprint.catalog;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Reads and sets the marks of shared search indexes.
 */
interface IndexMarkRepository extends Repository<IndexMarkRow, Integer> {

	Optional<IndexMarkRow> findById(int form);

	IndexMarkRow save(IndexMarkRow mark);

}
