package io.github.heyan.benchmarks.process;

import io.github.heyan.core.customer.CustomerReader;

/** Reads one message of a customer with the standard reader. */
public final class FirstRead {
  private FirstRead() {}

  /** Prints the kind of message. */
  public static void main(String[] args) {
    System.out.println(CustomerReader.standard().read("年费又扣了300元，退给我！").kind());
  }
}
