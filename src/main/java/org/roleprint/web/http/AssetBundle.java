package org.roleprint.web.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Puts the sheets that a page's sheet imports, and the scripts that a page's script
 * imports, in the place of the imports: one request instead of fifty, and one content
 * hash over all of them. What only authors read, comments and indents, stays behind.
 */
class AssetBundle extends PathResourceResolver {

	private static final Pattern IMPORT = Pattern.compile("@?import \"([^\"]+)\";");

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern SPACES = Pattern.compile("\\s+");

	/**
	 * Around these signs space means nothing; around others, selectors and sums need it.
	 */
	private static final Pattern LEADING_ZERO = Pattern.compile("(?<![\\w.])0(?=\\.\\d)");

	private static final Pattern SPACED_SIGN = Pattern.compile(" ?([{};,]) ?|(?<=[\\w)]:) ");

	/** Only whole lines, so that no address in a text is taken for a comment. */
	private static final Pattern SCRIPT_COMMENT = Pattern.compile("(?m)^\\s*(?://.*|/\\*\\*.*\\*/)\\R|^\\s+");

	/**
	 * Texts stay as they are; around these signs a script needs no space, and after all
	 * but a closing brace no new row.
	 */
	private static final Pattern SCRIPT_SIGN = Pattern
		.compile("(\"[^\"\\n]*\"|`[^`]*`)| ?(=>|[!=]==|&&|\\|\\||[=?:{},;(])(?: |(?<!})\\n)?");

	@Override
	protected @Nullable Resource getResource(String resourcePath, Resource location) throws IOException {
		Resource asset = super.getResource(resourcePath, location);
		if (asset == null || !isBundle(resourcePath)) {
			return asset;
		}
		String bundled = IMPORT.matcher(text(asset))
			.replaceAll((found) -> Matcher.quoteReplacement(imported(found.group(1), asset)));
		String compact = resourcePath.endsWith(".css") ? compactSheet(bundled) : compactScript(bundled);
		return new Bundle(asset, compact.getBytes(StandardCharsets.UTF_8));
	}

	/** Pages link no others: what stands in a directory of its own is a part of these. */
	private static boolean isBundle(String path) {
		return path.indexOf('/') < 0 && (path.endsWith(".css") || path.endsWith(".js"));
	}

	private static String imported(String address, Resource from) {
		try {
			return text(from.createRelative(address));
		}
		catch (IOException ex) {
			throw new IllegalStateException(from.getFilename() + " imports what is not there: " + address, ex);
		}
	}

	private static String compactSheet(String rules) {
		String bare = SPACES.matcher(COMMENT.matcher(rules).replaceAll("")).replaceAll(" ");
		return SPACED_SIGN.matcher(LEADING_ZERO.matcher(bare).replaceAll(""))
			.replaceAll((found) -> (found.group(1) != null) ? found.group(1) : "")
			.replace(";}", "}")
			.strip();
	}

	private static String compactScript(String script) {
		return SCRIPT_SIGN.matcher(SCRIPT_COMMENT.matcher(script).replaceAll(""))
			.replaceAll(
					(found) -> Matcher.quoteReplacement((found.group(1) != null) ? found.group(1) : found.group(2)));
	}

	private static String text(Resource asset) throws IOException {
		return asset.getContentAsString(StandardCharsets.UTF_8);
	}

	/**
	 * An asset with its imports in place. Spring keeps what it has looked through under a
	 * resource's description, which would be the same for all that is made in memory: one
	 * bundle would be sent for the other.
	 */
	private static final class Bundle extends TransformedResource {

		private final String description;

		Bundle(Resource asset, byte[] content) {
			super(asset, content);
			this.description = "bundle of " + asset.getDescription();
		}

		@Override
		public String getDescription() {
			return this.description;
		}

	}

}
