package org.roleprint.web.links;

import java.awt.Color;
import java.util.Map;

/**
 * The colours of the pictures: the light ones of the site's style sheet.
 */
final class Ink {

	static final Color PAPER = new Color(0xffffff);

	static final Color GRID = new Color(0xe6edfa);

	static final Color TEXT = new Color(0x14213d);

	static final Color MUTED = new Color(0x52607a);

	static final Color BLUE = new Color(0x1849c6);

	static final Color LINE = new Color(0xdbe2ef);

	private static final Color OTHER = MUTED;

	private static final Map<String, Color> FAMILIES = Map.of("software-engineering", BLUE, "frontend",
			new Color(0xa21caf), "platform", new Color(0x0f766e), "devops", new Color(0xb45309), "reliability",
			new Color(0xbe123c), "cloud", new Color(0x0369a1), "data", new Color(0x4d7c0f), "ai", new Color(0x6d28d9),
			"security", new Color(0x475569));

	private Ink() {
	}

	static Color ofFamily(String slug) {
		return FAMILIES.getOrDefault(slug, OTHER);
	}

}
