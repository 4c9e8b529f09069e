/// What every command stands on: where the project and its data lie, which table is meant, that
/// table put together from drivers, scanner, sensing and light, and the two ways to say no. The
/// rooms beside it, `app.command` above all, are built from it. No rule of the game, no chip and no
/// HTML lives here.
@NullMarked
package fr.tablee.app;

import org.jspecify.annotations.NullMarked;
