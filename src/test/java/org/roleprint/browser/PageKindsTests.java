package org.roleprint.browser;

import org.junit.jupiter.api.Test;

import org.roleprint.Template;

import static org.assertj.core.api.Assertions.assertThat;

class PageKindsTests {

	/** Authors see a page that visitors do not. */
	@Test
	void knowsAPageForEveryTemplate() {
		assertThat(Template.all()).filteredOn((template) -> !template.isFragment())
			.map(Template::name)
			.filteredOn((name) -> !name.equals("layout") && !name.startsWith("author/"))
			.hasSameElementsAs(PageKinds.ADDRESSES.keySet());
	}

}
