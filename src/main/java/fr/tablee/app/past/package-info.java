/// Past workshops all together: their summaries kept up to date, carried to other tables and back,
/// judged anew by another key, and made up by the thousand where somebody wants to measure. A
/// single one's debrief and log are the affair of `app.run`; pages and commands live above.
@NullMarked
package fr.tablee.app.past;

import org.jspecify.annotations.NullMarked;
