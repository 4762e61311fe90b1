package io.github.heyan.cli;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses HEYAN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.heyan");

  /** What users name; the packages beneath go out to our own modules only. */
  private static final Set<String> EXPORTED =
      Set.of(
          "io.github.heyan.core",
          "io.github.heyan.core.complaint",
          "io.github.heyan.core.customer",
          "io.github.heyan.phrases",
          "io.github.heyan.checker",
          "io.github.heyan.reports",
          "io.github.heyan.training");

  /** The modules that work in memory. */
  private static final String[] QUIET = {
    "io.github.heyan.core..", "io.github.heyan.phrases..", "io.github.heyan.checker.."
  };

  private static final DescribedPredicate<JavaClass> QUIET_CLASSES =
      JavaClass.Predicates.resideInAnyPackage(QUIET);

  private static final DescribedPredicate<JavaClass> EXPORTED_CLASSES =
      DescribedPredicate.describe(
          "exported", type -> EXPORTED.contains(type.getPackageName()) && isReachable(type));

  private static boolean isReachable(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isReachable).orElse(true);
  }

  @Test
  void sees_the_classes_of_every_module() {
    assertThat(HEYAN.stream().map(type -> type.getPackageName().split("\\.")[3]).distinct())
        .containsExactlyInAnyOrder("core", "phrases", "checker", "reports", "training", "cli");
  }

  @Test
  void dependencies_point_one_way() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("core")
        .definedBy("io.github.heyan.core..")
        .layer("phrases")
        .definedBy("io.github.heyan.phrases..")
        .layer("checker")
        .definedBy("io.github.heyan.checker..")
        .layer("reports")
        .definedBy("io.github.heyan.reports..")
        .layer("training")
        .definedBy("io.github.heyan.training..")
        .layer("cli")
        .definedBy("io.github.heyan.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("reports")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("training")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("checker")
        .mayOnlyBeAccessedByLayers("reports", "training", "cli")
        .whereLayer("phrases")
        .mayOnlyBeAccessedByLayers("checker", "reports", "cli")
        .because("whoever wants a lower module must not get a higher one with it")
        .check(HEYAN);
  }

  @Test
  void only_readers_know_models() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "io.github.heyan.core.customer..",
            "io.github.heyan.core.model..",
            "io.github.heyan.checker..",
            "io.github.heyan.training..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.heyan.core.model..")
        .because("what is learned must stay replaceable")
        .check(HEYAN);
  }

  @Test
  void the_models_know_text_only() {
    noClasses()
        .that()
        .resideInAPackage("io.github.heyan.core.model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.github.heyan.core.customer..",
            "io.github.heyan.core.cue..",
            "io.github.heyan.core.pack..")
        .because("the readers of customers and of replies share them")
        .check(HEYAN);
  }

  @Test
  void only_training_knows_how_models_are_learned() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.heyan.training..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.bwaldvogel.liblinear..")
        .because("whoever reads with a model must not get a learner with it")
        .check(HEYAN);
  }

  @Test
  void packages_form_no_cycle() {
    slices()
        .matching("io.github.heyan.(**)")
        .should()
        .beFreeOfCycles()
        .because("what depends on itself cannot be understood piece by piece")
        .check(HEYAN);
  }

  @Test
  void public_signatures_name_the_jdk_and_ourselves_only() {
    codeUnits()
        .that()
        .areDeclaredInClassesThat(EXPORTED_CLASSES)
        .and(DescribedPredicate.describe("are open to users", ArchitectureTest::isOpen))
        .should(
            be(
                DescribedPredicate.describe(
                    "made of types of the JDK and exported types", ArchitectureTest::isPlain)))
        .because("a user must be able to name all of it, and Guava stays inside")
        .check(HEYAN);
  }

  private static boolean isOpen(JavaCodeUnit unit) {
    return unit.getModifiers().contains(JavaModifier.PUBLIC)
        || unit.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static boolean isPlain(JavaCodeUnit unit) {
    return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
        .map(JavaType::getAllInvolvedRawTypes)
        .flatMap(Set::stream)
        .map(JavaClass::getBaseComponentType)
        .allMatch(
            type ->
                type.isPrimitive()
                    || type.getPackageName().startsWith("java.")
                    || EXPORTED.contains(type.getPackageName()));
  }

  @Test
  void public_classes_are_final() {
    classes()
        .that(EXPORTED_CLASSES)
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .because("nobody extends us but through an interface made for it")
        .check(HEYAN);
  }

  @Test
  void static_fields_are_final() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("shared state that changes is unsafe between threads")
        .check(HEYAN);
  }

  @Test
  void the_library_is_quiet() {
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING
        .because("texts are private: nothing that was read may be logged")
        .check(HEYAN.that(QUIET_CLASSES));
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
        .because("the streams belong to the program around the library")
        .check(HEYAN.that(QUIET_CLASSES));
  }

  @Test
  void the_library_knows_no_network_and_no_reflection() {
    noClasses()
        .that()
        .resideInAnyPackage(QUIET)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "java.net.http..", "javax.net..", "java.lang.reflect..")
        .because("it works offline, and a native image must need no configuration")
        .check(HEYAN);
  }

  @Test
  void nothing_is_injected_into_fields() {
    NO_CLASSES_SHOULD_USE_FIELD_INJECTION
        .because("an object is whole once it is constructed")
        .check(HEYAN);
  }

  @Test
  void only_reports_training_and_the_command_know_json() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "io.github.heyan.reports..", "io.github.heyan.training..", "io.github.heyan.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
        .because("whoever embeds the checker must not get a JSON library with it")
        .check(HEYAN);
  }

  @Test
  void only_the_command_knows_the_command_line() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.heyan.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .because("a library has no command line")
        .check(HEYAN);
  }

  @Test
  void every_package_is_null_marked() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(NullMarked.class)
        .because("null is hostile unless a private field says otherwise")
        .check(HEYAN);
  }
}
