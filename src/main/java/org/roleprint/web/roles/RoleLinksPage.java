package org.roleprint.web.roles;

import java.util.List;

import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.links.LinkTexts;

/**
 * What the page of a role's links shows.
 *
 * @param head what the layout shows around it
 * @param role the role's title
 * @param path the role's page, from the root of the catalog
 * @param link the texts that link the role's page
 * @param parts the same for every part of it
 */
record RoleLinksPage(PageHead head, String role, String path, LinkTexts link, List<PartLink> parts) implements Page {

}
