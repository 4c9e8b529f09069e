package fr.tablee.store.exchange;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a file of workshops says of itself; its bytes are what is signed. As every other file of
/// the archive stands here with its hash, nothing in it can change unnoticed.
///
/// ```
/// manifest.json              this
/// signature.txt              Ed25519 over the bytes of manifest.json, Base64
/// packs/<sha-256>.json       a pack as it was played, once each
/// workshops/<id>/workshop.json
/// workshops/<id>/log.jsonl   one event a line
/// ```
///
/// @param format always [#FORMAT]
/// @param version of this layout
/// @param table name of the table that wrote it
/// @param exported ISO 8601
/// @param key public key, X.509 in Base64
/// @param workshops ids
/// @param files SHA-256 of each file in hex, by name
record Manifest(
    String format,
    int version,
    String table,
    String exported,
    String key,
    List<String> workshops,
    Map<String, String> files) {

  static final String FORMAT = "tablee-workshops";
  static final int VERSION = 1;
  static final String NAME = "manifest.json";
  static final String SIGNATURE = "signature.txt";

  Manifest {
    workshops = List.copyOf(workshops);
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  static String packFile(String hash) {
    return "packs/" + hash + ".json";
  }

  static String workshopFile(String id) {
    return "workshops/" + id + "/workshop.json";
  }

  static String logFile(String id) {
    return "workshops/" + id + "/log.jsonl";
  }
}
