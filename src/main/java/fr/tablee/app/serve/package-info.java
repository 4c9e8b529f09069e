/// The running table and its pages: the composition root that builds a table, a workshop, a store
/// and the web, ties their threads and takes them apart, with what only a running table needs: the
/// virtual workbench, the demonstration, the watch over the pack's folder, the service's watchdog.
@NullMarked
package fr.tablee.app.serve;

import org.jspecify.annotations.NullMarked;
