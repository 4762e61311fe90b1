package io.github.heyan.core.customer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds docs/reading.md to the reader: its pack loads and does what the page says. */
class ReadingPageTest {
  private static final Path PAGE = Path.of("../docs/reading.md");

  private static String page() throws IOException {
    return Files.readString(PAGE, UTF_8);
  }

  private static CustomerPack pack() throws IOException {
    String begin = "```yaml\n";
    String page = page();
    int start = page.indexOf(begin) + begin.length();
    return CustomerPack.parse(
        "our-insurance.yaml", page.substring(start, page.indexOf("\n```", start) + 1));
  }

  @Test
  void reads_with_the_pack_of_the_page() throws IOException {
    CustomerReader reader = CustomerReader.ofPacks().with(pack());
    CustomerReading reading = reader.read("交强险的安心保理赔款一直拖着，住院了还要自己垫");
    assertThat(reading.business().map(TaxonomyClass::zh)).contains("车险");
    assertThat(reading.slots()).extracting(Slot::text).contains("安心保");
    assertThat(reading.needs()).extracting(Need::id).contains("cash-while-ill");
    assertThat(reading.evidence())
        .extracting(Evidence::source)
        .contains("motor", "payment-is-late", "cash-while-ill");
  }

  @Test
  void names_every_value() throws IOException {
    String page = page();
    for (Dimension dimension : Dimension.values()) {
      boolean isListed = dimension != Dimension.MARK && dimension != Dimension.INTENSITY;
      for (String value : isListed ? dimension.ids() : List.<String>of()) {
        assertThat(page).containsAnyOf("`" + value + "`", "." + value + "`");
      }
    }
    for (Taxonomy taxonomy : CustomerReader.ofPacks().taxonomies()) {
      assertThat(page).contains("`" + taxonomy.id() + "`");
      taxonomy.classes().forEach(each -> assertThat(page).contains("`" + each.id() + "`"));
    }
    for (SlotKind kind : SlotKind.values()) {
      assertThat(page).contains("`" + kind.id() + "`");
    }
  }
}
