/** LanguageTool on the texts of the other benchmarks. */
@NullMarked
package io.github.heyan.benchmarks.languagetool;

import org.jspecify.annotations.NullMarked;
