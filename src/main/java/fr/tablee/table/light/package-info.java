/// Light scenes and the LED strip: what each meaning looks like, the current budget, and the APA102
/// frames. Only the classes named `Pi4j...` import Pi4J. A scene is a pure function of state; the
/// driver keeps the budget whatever the scene asks. Readers have no place here.
@NullMarked
package fr.tablee.table.light;

import org.jspecify.annotations.NullMarked;
