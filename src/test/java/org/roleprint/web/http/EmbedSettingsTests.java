package org.roleprint.web.http;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Which origins may frame the embed cards.
 */
class EmbedSettingsTests {

	@Test
	void listsOriginsAsTheHeaderWantsThem() {
		EmbedSettings settings = new EmbedSettings(
				List.of("https://wiki.example.org", " https://*.example.com:8443 ", "'self'", ""));
		assertThat(settings.frameAncestors()).isEqualTo("https://wiki.example.org https://*.example.com:8443 'self'");
	}

	@Test
	void allowsNobodyWhenNoOriginIsLeft() {
		assertThat(new EmbedSettings(List.of()).frameAncestors()).isEqualTo("'none'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://a.example; script-src *", "https://a.example/wiki", "https://a b", "a,b",
			"javascript:alert(1)", "https://a.example\r\nX: y" })
	void refusesWhatIsNoOrigin(String origin) {
		assertThatIllegalArgumentException().isThrownBy(() -> new EmbedSettings(List.of(origin)))
			.withMessageContaining("roleprint.embed.allowed-origins");
	}

}
