/// What the doctor looks at: readers, strip, rights, supply, clock and disk, each an exam that
/// gives findings, and the diagnosis for a person or a script. It mends nothing and prints nothing.
@NullMarked
package fr.tablee.app.exam;

import org.jspecify.annotations.NullMarked;
