/// Tags at the desk: identities written, one card or a whole deck, and the registered tags that
/// stand for cards without bearing an identity. How bytes lie on a tag is the readers' affair.
@NullMarked
package fr.tablee.app.tag;

import org.jspecify.annotations.NullMarked;
