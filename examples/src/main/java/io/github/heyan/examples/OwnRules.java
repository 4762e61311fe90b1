package io.github.heyan.examples;

import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.ReplyContext;
import io.github.heyan.checker.RulePack;
import io.github.heyan.core.DialogueKind;
import java.nio.file.Path;

/** The program of the guide to writing rules: checks a reply by the rules of a pack, too. */
public final class OwnRules {
  private OwnRules() {}

  /** Prints the verdict on a reply; the first argument is the pack. */
  public static void main(String[] args) {
    Path pack = Path.of(args[0]);
    // GUIDE:begin
    ReplyChecker checker = ReplyChecker.standard().with(RulePack.read(pack));
    ReplyContext reply = ReplyContext.of("您转走以后验证码都收不到。").after("我想转网");
    System.out.println(checker.check(reply.in(DialogueKind.INQUIRY)).verdict());
    // GUIDE:end
  }
}
