package fr.tablee.web;

import fr.tablee.debrief.history.Recomputation;
import fr.tablee.debrief.history.WorkshopSummary;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// All past workshops together. Any thread may call; nothing here waits for a workshop to be summed
/// up.
public interface History {

  /// What there is, newest first.
  Shelf shelf();

  /// Deletes a workshop for good.
  ///
  /// @throws BadRequest 404 for an unknown one, 409 for the one on the table
  void delete(String workshopId);

  /// Keeps what a facilitator writes about a workshop; an empty text is none.
  ///
  /// @throws BadRequest 404 for an unknown one
  void note(String workshopId, String text);

  /// What the pack on the table now would say of a workshop.
  ///
  /// @throws BadRequest 409 when it was played with another pack
  Optional<Recomputation> recompute(String workshopId);

  /// Writes workshops into one signed file, those of no id when none is given.
  ///
  /// @param workshopIds which; none means all
  /// @throws BadRequest 404 for an unknown one
  void export(List<String> workshopIds, OutputStream out);

  /// Takes workshops in from such a file: those that are known stay as they are.
  ///
  /// @throws BadRequest 422 with what is wrong with the file; then nothing was taken in
  Received receive(InputStream file);

  /// @param books newest first
  /// @param pending how many wait to be summed up, and are not among the books or not as they are
  ///   now
  /// @param unreadable ids of those that this program cannot read
  record Shelf(List<Book> books, int pending, List<String> unreadable) {
    public Shelf {
      books = List.copyOf(books);
      unreadable = List.copyOf(unreadable);
    }
  }

  /// One workshop.
  ///
  /// @param note what was written about it afterwards; may be empty
  /// @param from which other table it came from
  /// @param onTable whether it is the one on the table now
  record Book(WorkshopSummary summary, String note, Optional<String> from, boolean onTable) {

    public String id() {
      return summary.id();
    }
  }

  /// @param table name of the table that wrote the file
  /// @param signer short form of its key
  /// @param added ids of the workshops that were taken in
  /// @param known ids of those that were there already
  record Received(String table, String signer, List<String> added, List<String> known) {}
}
