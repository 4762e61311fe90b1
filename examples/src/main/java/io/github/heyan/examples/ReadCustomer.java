package io.github.heyan.examples;

import io.github.heyan.core.customer.CustomerReader;
import io.github.heyan.core.customer.CustomerReading;

/** The second program of the README: five lines that read a customer's message. */
public final class ReadCustomer {
  private ReadCustomer() {}

  /** Reads a message and prints what it says. */
  public static void main(String[] args) {
    // README:begin
    CustomerReader reader = CustomerReader.standard();
    CustomerReading reading = reader.read("年费又扣了300元，上个月明明说好取消的，退给我！");
    System.out.println(reading.summary());
    System.out.println(reading.kind() + " " + reading.motives() + " " + reading.demands());
    System.out.println(reading.emotion() + " " + reading.emotionOrigin());
    // README:end
  }
}
