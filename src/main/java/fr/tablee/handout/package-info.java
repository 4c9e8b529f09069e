/// What a workshop hands out: its debrief in every form a person or a program may want, all of it
/// in one ZIP. It knows how each form is made and named, not who asks for it nor over which wire.
@NullMarked
package fr.tablee.handout;

import org.jspecify.annotations.NullMarked;
