package io.github.heyan.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Replies to measure on: made up, or the lines of the file that {@code -Dreplies=FILE} names. */
final class Replies {
  private static final int COUNT = 2_000;
  private static final long SEED = 20_260_101L;

  private static final List<String> OPENINGS =
      List.of("您好，", "亲，您好，", "感谢您的耐心等待，", "很抱歉让您久等了，", "好的，", "");
  private static final List<String> BODIES =
      List.of(
          "您的还款已经到账，账单会在今天晚上更新",
          "这张卡的线上转账限额是每天五万元，您可以在手机银行里调整",
          "我已经为您登记，预计明天下午三点前会有同事给您回电",
          "退款会原路退回到您付款的银行卡，一般需要三个工作日",
          "请您打开手机银行，进入安全中心，按照提示完成人脸识别",
          "由于您的证件已经过期，需要先更新证件信息才能继续办理",
          "网点的营业时间是上午九点到下午五点，周末也可以办理",
          "我查到这笔扣款是短信服务费，如果您不需要，我可以为您关闭",
          "您反映的情况我已经记录下来，会转给分行的同事核实",
          "电子回单可以在交易明细里下载，盖有电子印章");
  private static final List<String> FAULTS =
      List.of("这个业务不能办", "您自己没看清楚吧", "这个我不清楚", "必须本人到网点来", "这是系统规定的");
  private static final List<String> ENDINGS =
      List.of("。", "，请您放心。", "，还有其他可以帮您的吗？", "，祝您生活愉快！", "哦～");

  private Replies() {}

  /** Returns the replies; one in twenty of those made up holds a fault. */
  static List<String> load() {
    String file = System.getProperty("replies", "");
    return file.isEmpty() ? madeUp() : read(Path.of(file));
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file, UTF_8).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> madeUp() {
    Random random = new Random(SEED);
    return IntStream.range(0, COUNT).mapToObj(i -> madeUp(random)).toList();
  }

  private static String madeUp(Random random) {
    String body = random.nextInt(20) == 0 ? pick(FAULTS, random) : pick(BODIES, random);
    String more = random.nextBoolean() ? "，" + pick(BODIES, random) : "";
    return pick(OPENINGS, random) + body + more + pick(ENDINGS, random);
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
