package org.roleprint.web.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates as HTTP writes them.
 */
final class HttpDate {

	private static final DateTimeFormatter FORMAT = DateTimeFormatter
		.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	private HttpDate() {
	}

	static String of(Instant instant) {
		return FORMAT.format(instant);
	}

	static long millis(String date) {
		return ZonedDateTime.parse(date, FORMAT).toInstant().toEpochMilli();
	}

}
