package org.roleprint.web.links;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An answer after oembed.com, version 1.0.
 *
 * @param type {@code rich} for a card to show, {@code link} for a page with a title only
 * @param version of the standard
 * @param title the page's title
 * @param providerName the site's name
 * @param providerUrl the site's address
 * @param cacheAge how long the answer holds, in seconds
 * @param thumbnailUrl the page's preview picture; with its size or not at all
 * @param thumbnailWidth in pixels
 * @param thumbnailHeight in pixels
 * @param html the card's markup, for {@code rich} only
 * @param width the card's width in pixels
 * @param height the card's height in pixels
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OEmbed(String type, String version, String title, @JsonProperty("provider_name") String providerName,
		@JsonProperty("provider_url") String providerUrl, @JsonProperty("cache_age") int cacheAge,
		@JsonProperty("thumbnail_url") @Nullable String thumbnailUrl,
		@JsonProperty("thumbnail_width") @Nullable Integer thumbnailWidth,
		@JsonProperty("thumbnail_height") @Nullable Integer thumbnailHeight, @Nullable String html,
		@Nullable Integer width, @Nullable Integer height) {

}
