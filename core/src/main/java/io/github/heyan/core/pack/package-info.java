/** Reading of rule packs, with positions. */
@NullMarked
package io.github.heyan.core.pack;

import org.jspecify.annotations.NullMarked;
