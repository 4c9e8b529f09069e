/// Scenarios: their file, its reader, the pack's own, and the replay that plays one through the
/// chips in virtual time. Nothing here waits for a clock or opens a port.
@NullMarked
package fr.tablee.app.scenario;

import org.jspecify.annotations.NullMarked;
