/// Mail through the facilitator's own SMTP server: one letter with its attachments, sent now, and
/// in plain kinds why it could not be. It knows no workshop, no language and no file.
@NullMarked
package fr.tablee.mail;

import org.jspecify.annotations.NullMarked;
