package org.roleprint.browser;

import org.junit.jupiter.api.Test;

import org.roleprint.Template;

import static org.assertj.core.api.Assertions.assertThat;

class PageKindsTests {

	@Test
	void knowsAPageForEveryTemplate() {
		assertThat(Template.all()).filteredOn((template) -> !template.isFragment())
			.map(Template::name)
			.filteredOn((name) -> !name.equals("layout"))
			.hasSameElementsAs(PageKinds.ADDRESSES.keySet());
	}

}
