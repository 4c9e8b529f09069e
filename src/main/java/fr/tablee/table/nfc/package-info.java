/// The readers: drivers for PN532, MFRC522 and PC/SC, the scanner that owns their bus, and the
/// tags' memory with its NDEF records. Only the classes named `Pi4j...` import Pi4J, and nfctools
/// is used nowhere else. What a tag says is hostile until its structure has been checked. Light has
/// no place here.
@NullMarked
package fr.tablee.table.nfc;

import org.jspecify.annotations.NullMarked;
