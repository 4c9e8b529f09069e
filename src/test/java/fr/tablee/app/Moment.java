package fr.tablee.app;

import java.util.List;

/// A moment of a workshop at which every page has something else to show. Reached in order, on one
/// running table, through its HTTP contract and its chips.
enum Moment {
  READY {
    @Override
    void reach(RunningTable table) {
      table.login();
      table.command("participants", "{\"total\":8}");
      table.awaitState("workshop.phase", "\"ready\"");
    }
  },
  OPEN_MAP {
    @Override
    void reach(RunningTable table) {
      table.command("start", "{}");
      for (String example : List.of("ChatGPT", "Midjourney", "Le Chat")) {
        table.command("name", "{\"zone\":\"generatives\",\"text\":\"" + example + "\"}");
      }
      table.command("name", "{\"zone\":\"vocaux\",\"text\":\"L’enceinte de la cuisine\"}");
      table.command("question", "{\"index\":0}");
      table.put("A11", "vierge-1");
      table.awaitState("board.A11.status", "\"placed\"");
    }
  },
  TIMELINE {
    @Override
    void reach(RunningTable table) {
      table.lift("A11");
      goTo(table, "histoire");
      List<String> above = List.of("talos", "frankenstein", "eve-future", "rur", "metropolis");
      List<String> below = List.of("canard", "turc", "lovelace", "eliza", "turing", "dartmouth");
      for (int i = 0; i < above.size(); i++) {
        table.put("A" + (i + 1), above.get(i));
      }
      for (int i = 0; i < below.size(); i++) {
        table.put("B" + (i + 2), below.get(i));
      }
      table.awaitState("board.B7.status", "\"placed\"");
      table.put("P", "hal");
      table.awaitState("lectern.card", "\"mallette-ia/hal\"");
      table.command("hint", "{}");
    }
  },
  COUNTED {
    @Override
    void reach(RunningTable table) {
      table.lift("P");
      table.command("hint", "{\"hide\":true}");
      table.fault("A3", "unplugged");
      table.awaitState("board.A3.status", "\"unsure\"");
      check(table);
    }
  },
  SHOWN {
    @Override
    void reach(RunningTable table) {
      table.command("reveal", "{\"to\":\"shown\"}");
      table.awaitState("activity.reveal", "\"shown\"");
      table.fault("A3", "none");
      table.awaitState("board.A3.status", "\"placed\"");
    }
  },
  EXPLAINED {
    @Override
    void reach(RunningTable table) {
      table.command("reveal", "{\"to\":\"explained\"}");
      table.awaitState("activity.reveal", "\"explained\"");
      table.command("reveal", "{}");
      table.command("reveal", "{}");
    }
  },
  PAUSED {
    @Override
    void reach(RunningTable table) {
      table.command("pause", "{}");
      table.awaitState("workshop.phase", "\"paused\"");
    }
  },
  SORTING {
    @Override
    void reach(RunningTable table) {
      table.command("resume", "{}");
      clear(table);
      goTo(table, "donnees");
      table.put("A1", "menu");
      table.put("A2", "mot-de-passe");
      table.put("B9", "prise-de-sang");
      table.put("B10", "mariage");
      table.awaitState("board.B10.status", "\"placed\"");
      check(table);
      table.command("reveal", "{\"to\":\"shown\"}");
      table.awaitState("activity.reveal", "\"shown\"");
    }
  },
  ORDERING {
    @Override
    void reach(RunningTable table) {
      clear(table);
      goTo(table, "algorithmes");
      List<String> order = List.of("farine", "lait", "sel", "puits", "oeufs", "melanger");
      for (int i = 0; i < order.size(); i++) {
        table.put("A" + (i + 1), order.get(i));
      }
      table.awaitState("board.A6.status", "\"placed\"");
      check(table);
      table.command("reveal", "{\"to\":\"shown\"}");
      table.awaitState("activity.reveal", "\"shown\"");
    }
  },
  CELEBRATED {
    @Override
    void reach(RunningTable table) {
      clear(table);
      List<String> order =
          List.of(
              "farine",
              "sel",
              "puits",
              "oeufs",
              "melanger",
              "lait",
              "fouetter",
              "fondre",
              "beurre",
              "repos");
      for (int i = 0; i < order.size(); i++) {
        table.put("A" + (i + 1), order.get(i));
      }
      table.awaitState("board.A10.status", "\"placed\"");
      table.command("check", "{}");
      table.awaitState("activity.celebrate", "true");
    }
  },
  DEBATE {
    @Override
    void reach(RunningTable table) {
      clear(table);
      goTo(table, "debat");
      table.put("A2", "tri-des-cv");
      table.put("A6", "cancer-du-sein");
      table.put("B10", "joconde");
      table.awaitState("groups.gauche.card", "\"mallette-ia/tri-des-cv\"");
      table.awaitState("groups.droite.card", "\"mallette-ia/joconde\"");
      table.command("question", "{\"zone\":\"gauche\",\"index\":0}");
      table.command("group-time", "{\"zone\":\"gauche\",\"seconds\":300}");
      table.command("speak", "{\"zone\":\"centre\",\"seat\":3}");
      table.command("note", "{\"zone\":\"gauche\",\"text\":\"Savoir qu’une machine a trié.\"}");
    }
  },
  COMMITMENT {
    @Override
    void reach(RunningTable table) {
      clear(table);
      goTo(table, "agir");
      table.put("A2", "apprendre");
      table.put("A7", "me-proteger");
      table.awaitState("board.A7.status", "\"placed\"");
      table.command(
          "commit", "{\"card\":\"mallette-ia/apprendre\",\"zone\":\"cette-semaine\",\"people\":3}");
    }
  },
  CLOSED {
    @Override
    void reach(RunningTable table) {
      clear(table);
      table.command("close", "{}");
      table.awaitState("workshop.phase", "\"closed\"");
    }
  };

  /// Goes on to this moment from the one before.
  abstract void reach(RunningTable table);

  private static void goTo(RunningTable table, String activity) {
    table.command("go-to", "{\"activity\":\"" + activity + "\"}");
    table.awaitState("activity.id", "\"" + activity + "\"");
  }

  private static void check(RunningTable table) {
    table.command("check", "{}");
    table.awaitState("activity.reveal", "\"counted\"");
  }

  private static void clear(RunningTable table) {
    table.state().path("board").forEach(slot -> table.lift(slot.path("slot").asString()));
    table.awaitState("board", "[]");
  }
}
