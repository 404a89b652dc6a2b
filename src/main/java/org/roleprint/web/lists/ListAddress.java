package org.roleprint.web.lists;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.web.util.UriUtils;

import org.roleprint.web.lists.FilterForm.Hidden;

/**
 * Writes the address of a list, whatever visitors typed into it.
 */
public final class ListAddress {

	private ListAddress() {
	}

	/**
	 * The address of a list in one state.
	 * @param path the list's path
	 * @param fields what the state is, as usual left out
	 * @return path and query, encoded
	 */
	public static String of(String path, List<Hidden> fields) {
		String query = fields.stream()
			.map((field) -> field.name() + "=" + UriUtils.encode(field.value(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return query.isEmpty() ? path : path + "?" + query;
	}

}
