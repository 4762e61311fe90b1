/** Linear models over character n-grams: what the readers of customers and replies learn with. */
@NullMarked
package io.github.heyan.core.model;

import org.jspecify.annotations.NullMarked;
