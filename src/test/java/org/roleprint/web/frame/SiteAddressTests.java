package org.roleprint.web.frame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Absolute addresses, made and taken apart.
 */
class SiteAddressTests {

	private static final SiteAddress SITE = new SiteAddress("https://roles.example.org/catalog/");

	@Test
	void putsBaseBeforePath() {
		assertThat(SITE.at("/roles/head-of-devops#hiring"))
			.isEqualTo("https://roles.example.org/catalog/roles/head-of-devops#hiring");
		assertThat(SITE.at("/")).isEqualTo("https://roles.example.org/catalog/");
	}

	@ParameterizedTest
	@CsvSource({ "https://roles.example.org/catalog/roles/x, /roles/x",
			"https://roles.example.org/catalog/roles/x?a=b#c, /roles/x",
			"HTTPS://Roles.Example.org:443/catalog/roles/x, /roles/x", "https://roles.example.org/catalog, /",
			"http://roles.example.org/catalog/, /", "https://roles.example.org/catalog/to/CI%2FCD, /to/CI/CD" })
	void findsPathOfOwnAddress(String address, String path) {
		assertThat(SITE.pathOf(address)).isEqualTo(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://elsewhere.example/catalog/roles/x", "https://roles.example.org/roles/x",
			"https://roles.example.org/catalogue/roles/x", "https://roles.example.org:8443/catalog/roles/x",
			"https://me@roles.example.org/catalog/roles/x", "ftp://roles.example.org/catalog/roles/x",
			"//roles.example.org/catalog/roles/x", "file:///etc/passwd", "javascript:alert(1)", "", "https://",
			"https://roles.example.org/catalog/%zz", "https://roles.example.org/catalog/a b", "\u0000" })
	void refusesForeignAddress(String address) {
		assertThat(SITE.pathOf(address)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "roles.example.org", "ftp://roles.example.org", "https://roles.example.org?x=1",
			"https://roles.example.org/#top", "https://", "https://a b" })
	void refusesBaseThatIsNoSite(String base) {
		assertThatIllegalArgumentException().isThrownBy(() -> new SiteAddress(base))
			.withMessageContaining("https://roles.example.org/catalog");
	}

}
