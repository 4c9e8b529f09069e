package fr.tablee.web;

import fr.tablee.workshop.Command;
import fr.tablee.workshop.ConsoleState;
import fr.tablee.workshop.PublicState;
import fr.tablee.workshop.Refusal;
import java.util.Optional;
import java.util.OptionalLong;

/// The running workshop as the pages see it. Any thread may call; commands wait for the workshop's
/// own thread.
public interface Desk {

  /// What everybody may see now.
  PublicState view();

  /// What the facilitator may see now.
  ConsoleState console();

  /// Asks for a command, whatever the person saw; empty when it was done.
  default Optional<Refusal> ask(Command command) {
    return ask(command, OptionalLong.empty());
  }

  /// Asks for a command; empty when it was done.
  ///
  /// @param seen sequence of the state that the person saw; a command that collides with what
  ///   somebody did since is refused
  Optional<Refusal> ask(Command command, OptionalLong seen);

  /// Closes the present workshop, which is kept, and opens a new one with what lies on the table.
  void open();

  /// Calls back after each change, on the workshop's thread: return at once.
  Subscription listen(Runnable onChange);
}
