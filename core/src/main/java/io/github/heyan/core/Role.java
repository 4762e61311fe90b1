package io.github.heyan.core;

/**
 * Who speaks a turn of a dialogue. Robot and human agents are kept apart (DOMAIN.md, section 2).
 */
public enum Role {
  /** The customer. */
  CUSTOMER("customer"),
  /** A person who serves the customer. */
  AGENT_HUMAN("agent_human"),
  /** A chatbot or voice robot that serves the customer. */
  AGENT_BOT("agent_bot"),
  /** A person who took over or listens in. */
  SUPERVISOR("supervisor"),
  /** Announcements of the system, such as "the agent has joined". */
  SYSTEM("system"),
  /** Anyone else: a courier, a merchant, a relative. */
  THIRD_PARTY("third_party");

  private final String id;

  Role(String id) {
    this.id = id;
  }

  /** Returns the stable id used in JSON and packs. */
  public String id() {
    return id;
  }

  /** Returns whether this role speaks for the company. */
  public boolean isAgent() {
    return this == AGENT_HUMAN || this == AGENT_BOT || this == SUPERVISOR;
  }
}
