package org.roleprint.web.frame;

/**
 * What an error page shows: what happened, in plain words, and where to go from here.
 *
 * @param head what the layout shows around it
 * @param status the HTTP status
 * @param words what happened and what it means
 * @param next where to go from here
 */
record ErrorPage(PageHead head, int status, ErrorWords words, NextSteps next) implements Page {

}
