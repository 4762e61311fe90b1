package io.github.heyan.examples;

import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.ReplyContext;
import io.github.heyan.checker.ReplyStream;
import io.github.heyan.checker.StreamEnd;
import io.github.heyan.checker.StreamStep;
import io.github.heyan.checker.Verdict;
import java.util.List;

/** The program of the guide to streams: stops a reply before the customer sees bad words. */
public final class StreamedReply {
  private StreamedReply() {}

  /** Answers three customers, token by token. */
  public static void main(String[] args) {
    answer("这张卡能在柜台换吗？", tokens("您好，这张卡柜台换不了，您可以在手机银行申请，三天左右寄到。还有别的可以帮您吗？"));
    answer("怎么解绑手机号？", tokens("好的，请把短信验证码发给我。我来帮您解绑，一分钟就好。"));
    answer("能提前还款吗？", tokens("您好，感谢您的来电。这个业务办不了。"));
  }

  // GUIDE:begin
  static void answer(String question, List<String> tokens) {
    ReplyContext context = ReplyContext.of("").after(question);
    ReplyStream stream = ReplyChecker.standard().stream(context);
    for (String token : tokens) {
      StreamStep step = stream.add(token);
      show(step.text());
      if (step.verdict().isAtLeast(Verdict.FIX)) {
        stop(step.findings().get(0).message().zh());
        return;
      }
    }
    StreamEnd end = stream.finish();
    if (end.report().verdict().isAtLeast(Verdict.FIX)) {
      stop(end.report().findings().get(0).message().zh());
      return;
    }
    show(end.text());
  }

  // GUIDE:end

  /** Cuts a reply into what a language model might send one by one. */
  private static List<String> tokens(String reply) {
    return List.of(reply.split("(?<=\\G..)"));
  }

  private static void show(String text) {
    if (!text.isEmpty()) {
      System.out.println("shown: " + text);
    }
  }

  private static void stop(String why) {
    System.out.println("stopped: " + why);
  }
}
