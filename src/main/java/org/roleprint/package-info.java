/**
 * Roleprint: a catalog of engineering role blueprints, built as the stages of one
 * pipeline.
 * <p>
 * Arrows: {@code words} is used by {@code catalog}, that by {@code content},
 * {@code search} and {@code career}, and {@code search} and {@code career} by
 * {@code web}; {@code authoring} uses {@code content}. Nobody uses {@code web} or
 * {@code authoring}. Each module's own arrows stand in its {@code package-info}.
 */
@NullMarked
package org.roleprint;

import org.jspecify.annotations.NullMarked;
