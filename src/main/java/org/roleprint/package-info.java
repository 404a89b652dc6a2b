/**
 * Roleprint: a catalog of engineering role blueprints, built as the stages of one
 * pipeline.
 * <p>
 * Arrows: {@code content}, {@code search} and {@code career} use {@code catalog};
 * {@code publish} uses {@code catalog}, {@code search} and {@code career}; {@code web}
 * uses all of them but {@code content}; {@code cli} uses {@code content} and
 * {@code publish}. Nobody uses {@code web} or {@code cli}.
 */
@NullMarked
package org.roleprint;

import org.jspecify.annotations.NullMarked;
